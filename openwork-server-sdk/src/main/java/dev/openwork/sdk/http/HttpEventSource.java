package dev.openwork.sdk.http;

import dev.openwork.sdk.sse.EventSource;
import dev.openwork.sdk.sse.SseConnection;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.util.Timeout;

/**
 * Repeats the request of a stream. The server sends a heartbeat well within a minute, so a longer
 * silence means that the other side is gone.
 */
final class HttpEventSource implements EventSource {
  private static final Timeout STREAM_SILENCE = Timeout.ofSeconds(60);

  private final ServerTarget target;
  private final CloseableHttpClient client;
  private final HttpRequests requests;
  private final ApiErrors errors;
  private final ApiRequest request;

  HttpEventSource(
      ServerTarget target,
      CloseableHttpClient client,
      HttpRequests requests,
      ApiErrors errors,
      ApiRequest request) {
    this.target = target;
    this.client = client;
    this.requests = requests;
    this.errors = errors;
    this.request = request;
  }

  @Override
  public SseConnection prepare(String lastEventId) {
    HttpUriRequestBase http = requests.toHttp(request, "text/event-stream", STREAM_SILENCE);
    if (!lastEventId.isEmpty()) {
      http.setHeader("Last-Event-ID", lastEventId);
    }
    return new HttpSseConnection(target, client, errors, http);
  }
}

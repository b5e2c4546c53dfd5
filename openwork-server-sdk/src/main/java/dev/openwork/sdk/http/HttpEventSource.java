package dev.openwork.sdk.http;

import dev.openwork.sdk.error.OpenWorkApiException;
import dev.openwork.sdk.error.ServerUnreachableException;
import dev.openwork.sdk.sse.EventSource;
import dev.openwork.sdk.sse.SseConnection;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/**
 * Sends the request of an event stream, once for each connection. A connection without a byte for
 * 60 seconds, or another timeout of the options, is considered broken: the server sends heartbeats
 * more often.
 */
final class HttpEventSource implements EventSource {
  private static final Duration HEARTBEAT_TIMEOUT = Duration.ofSeconds(60);

  private final ServerTarget target;
  private final Connections connections;
  private final HttpRequests requests;
  private final ApiErrors errors;
  private final ApiRequest request;
  private final RequestOptions options;

  HttpEventSource(
      ServerTarget target,
      Connections connections,
      HttpRequests requests,
      ApiErrors errors,
      ApiRequest request,
      RequestOptions options) {
    this.target = target;
    this.connections = connections;
    this.requests = requests;
    this.errors = errors;
    this.request = request;
    this.options = options;
  }

  @Override
  public SseConnection prepare(String lastEventId) {
    HttpUriRequestBase http =
        requests.toHttp(request, "text/event-stream", Optional.of(HEARTBEAT_TIMEOUT), options);
    if (!lastEventId.isEmpty()) {
      http.setHeader("Last-Event-ID", lastEventId);
    }
    return new HttpSseConnection(http);
  }

  private final class HttpSseConnection implements SseConnection {
    private final HttpUriRequestBase http;

    HttpSseConnection(HttpUriRequestBase http) {
      this.http = http;
    }

    @Override
    public InputStream open() {
      try {
        ClassicHttpResponse response = connections.open(http);
        if (response.getCode() >= ApiTransport.FIRST_REDIRECT) {
          throw error(response);
        }
        return response.getEntity() == null
            ? InputStream.nullInputStream()
            : response.getEntity().getContent();
      } catch (IOException e) {
        throw new ServerUnreachableException(target.baseUrl(), e);
      }
    }

    @Override
    public void close() {
      connections.end(http);
    }

    private OpenWorkApiException error(ClassicHttpResponse response) throws IOException {
      try (response) {
        String body = EntityUtils.toString(response.getEntity());
        return errors.read(request.describe(), response, body);
      } catch (ParseException e) {
        return errors.read(request.describe(), response, "");
      }
    }
  }
}

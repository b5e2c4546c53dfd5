package dev.openwork.sdk.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.openwork.sdk.error.ServerUnreachableException;
import dev.openwork.sdk.sse.EventStream;
import dev.openwork.sdk.sse.RetryPolicy;
import dev.openwork.sdk.sse.SseEvent;
import java.io.IOException;
import java.util.Optional;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.util.Timeout;

/**
 * Sends the requests of the generated operations to one server. GET requests time out after 30
 * seconds without a byte; other requests have no timeout, because a prompt returns only at the end
 * of its run. Every method throws {@link dev.openwork.sdk.error.OpenWorkException} on failure.
 * Thread-safe.
 */
public final class ApiTransport {
  static final int FIRST_REDIRECT = 300;
  private static final Timeout GET_TIMEOUT = Timeout.ofSeconds(30);

  private final ServerTarget target;
  private final Connections connections;
  private final HttpRequests requests;
  private final ApiErrors errors;

  /** Creates a transport without connecting. */
  public ApiTransport(ServerTarget target, Connections connections) {
    this.target = target;
    this.connections = connections;
    this.requests = new HttpRequests(target, connections.json());
    this.errors = new ApiErrors(connections.json());
  }

  /** Sends the request and returns the response as {@code type}. */
  public <T> T call(ApiRequest request, TypeReference<T> type) {
    return send(
        request,
        response -> {
          String body = successfulBody(request, response);
          try {
            return connections.json().readValue(body, type);
          } catch (JsonProcessingException e) {
            throw ApiErrors.unreadable(request.describe(), response.getCode(), e);
          }
        });
  }

  /** Sends the request, waits for success and discards the body of the response. */
  public void run(ApiRequest request) {
    send(request, response -> successfulBody(request, response));
  }

  /**
   * Returns a stream of events of {@code type}. The stream connects on the first read and skips
   * events that are not valid JSON of that type.
   */
  public <T> EventStream<T> stream(ApiRequest request, TypeReference<T> type) {
    HttpEventSource source =
        new HttpEventSource(target, connections.client(), requests, errors, request);
    return new EventStream<>(source, event -> decode(event, type), RetryPolicy.standard());
  }

  private <T> Optional<T> decode(SseEvent event, TypeReference<T> type) {
    try {
      return Optional.ofNullable(connections.json().readValue(event.data(), type));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private <T> T send(ApiRequest request, HttpClientResponseHandler<T> handler) {
    Timeout readTimeout = request.method().equals("GET") ? GET_TIMEOUT : Timeout.DISABLED;
    try {
      return connections
          .client()
          .execute(requests.toHttp(request, "application/json", readTimeout), handler);
    } catch (IOException e) {
      throw new ServerUnreachableException(target.baseUrl(), e);
    }
  }

  private String successfulBody(ApiRequest request, ClassicHttpResponse response)
      throws IOException, HttpException {
    String body = response.getEntity() == null ? "" : EntityUtils.toString(response.getEntity());
    if (response.getCode() >= FIRST_REDIRECT) {
      throw errors.read(request.describe(), response.getCode(), body);
    }
    return body;
  }
}

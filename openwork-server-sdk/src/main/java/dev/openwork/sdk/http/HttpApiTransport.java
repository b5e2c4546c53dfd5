package dev.openwork.sdk.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.openwork.sdk.error.ServerUnreachableException;
import dev.openwork.sdk.sse.EventStream;
import dev.openwork.sdk.sse.RetryPolicy;
import java.io.IOException;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.util.Timeout;

/**
 * Sends operations to one server. Reads give up after 30 seconds without a byte; whatever changes
 * something may wait for as long as the server works, as a prompt waits for its whole run.
 */
public final class HttpApiTransport implements ApiTransport {
  static final int FIRST_REDIRECT = 300;
  private static final Timeout READ_SILENCE = Timeout.ofSeconds(30);

  private final ServerTarget target;
  private final Connections connections;
  private final HttpRequests requests;
  private final ApiErrors errors;

  /** Reaches {@code target} through {@code connections}; opens nothing yet. */
  public HttpApiTransport(ServerTarget target, Connections connections) {
    this.target = target;
    this.connections = connections;
    this.requests = new HttpRequests(target, connections.json());
    this.errors = new ApiErrors(connections.json());
  }

  @Override
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

  @Override
  public void run(ApiRequest request) {
    send(request, response -> successfulBody(request, response));
  }

  @Override
  public <T> EventStream<T> stream(ApiRequest request, TypeReference<T> type) {
    HttpEventSource source =
        new HttpEventSource(target, connections.client(), requests, errors, request);
    return new EventStream<>(
        source, new JsonEventDecoder<>(connections.json(), type), RetryPolicy.standard());
  }

  private <T> T send(ApiRequest request, HttpClientResponseHandler<T> handler) {
    Timeout silence = request.method().equals("GET") ? READ_SILENCE : Timeout.DISABLED;
    try {
      return connections
          .client()
          .execute(requests.toHttp(request, "application/json", silence), handler);
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

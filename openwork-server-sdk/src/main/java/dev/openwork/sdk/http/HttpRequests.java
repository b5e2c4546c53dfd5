package dev.openwork.sdk.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;

/** Creates the HTTP requests: URL, token, headers and body. */
final class HttpRequests {
  private final ServerTarget target;
  private final ObjectMapper json;

  HttpRequests(ServerTarget target, ObjectMapper json) {
    this.target = target;
    this.json = json;
  }

  /** Creates a request; {@code timeout} applies unless the options have another one. */
  HttpUriRequestBase toHttp(
      ApiRequest request, String accept, Optional<Duration> timeout, RequestOptions options) {
    URI uri = URI.create(target.baseUrl() + request.path());
    HttpUriRequestBase http = new HttpUriRequestBase(request.method(), uri);
    Timeout responseTimeout =
        options.timeout().or(() -> timeout).map(Timeout::of).orElse(Timeout.DISABLED);
    http.setConfig(RequestConfig.custom().setResponseTimeout(responseTimeout).build());
    http.setHeader(HttpHeaders.ACCEPT, accept);
    target.token().get().ifPresent(token -> http.setHeader("Authorization", "Bearer " + token));
    request.headers().forEach(http::setHeader);
    options.idempotencyKey().ifPresent(key -> http.setHeader("Idempotency-Key", key));
    options.headers().forEach(http::setHeader);
    request.body().ifPresent(body -> http.setEntity(entity(body)));
    return http;
  }

  private StringEntity entity(Object body) {
    try {
      return new StringEntity(json.writeValueAsString(body), ContentType.APPLICATION_JSON);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Cannot serialize the body as JSON: " + body, e);
    }
  }
}

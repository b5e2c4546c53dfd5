package dev.openwork.sdk.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
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

  /** Creates a request that times out after {@code readTimeout} without a byte from the server. */
  HttpUriRequestBase toHttp(ApiRequest request, String accept, Timeout readTimeout) {
    URI uri = URI.create(target.baseUrl() + request.path());
    HttpUriRequestBase http = new HttpUriRequestBase(request.method(), uri);
    http.setConfig(RequestConfig.custom().setResponseTimeout(readTimeout).build());
    http.setHeader(HttpHeaders.ACCEPT, accept);
    target.token().get().ifPresent(token -> http.setHeader("Authorization", "Bearer " + token));
    request.headers().forEach(http::setHeader);
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

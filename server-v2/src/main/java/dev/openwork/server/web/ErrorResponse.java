package dev.openwork.server.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.model.ErrorBody;
import dev.openwork.server.model.ErrorEnvelope;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** An error response to a request that is rejected before it reaches an operation. */
record ErrorResponse(int status, FailureCode code, String message) {
  private static final ObjectMapper MAPPER = WireJson.mapper();

  /** Sends the response. Closes the connection if the request has a body, which is not read. */
  boolean send(Request request, Response response, Callback callback) {
    response.setStatus(status);
    if (BodyGate.hasBody(request)) {
      response.getHeaders().put(HttpHeader.CONNECTION, "close");
    }
    response.write(true, encode(request, response), callback);
    return true;
  }

  /** Sets the headers of the response and returns its body. */
  ByteBuffer encode(Request request, Response response) {
    String requestId = RequestIds.of(request.getHeaders().get(RequestIds.HEADER));
    response.getHeaders().put(RequestIds.HEADER, requestId);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    if (code == FailureCode.SERVICE_UNAVAILABLE) {
      response.getHeaders().put(HttpHeader.RETRY_AFTER, ErrorMapper.RETRY_SECONDS);
    }
    ErrorBody body = new ErrorBody(code, message, requestId, null);
    try {
      return ByteBuffer.wrap(MAPPER.writeValueAsBytes(new ErrorEnvelope(false, body)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Cannot be written as JSON: " + body, e);
    }
  }
}

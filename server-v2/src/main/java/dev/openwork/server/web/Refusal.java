package dev.openwork.server.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.resources.wire.ErrorBody;
import dev.openwork.server.resources.wire.ErrorEnvelope;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Why a request is not taken, answered in the envelope before any operation is looked for. */
record Refusal(int status, FailureCode code, String message) {
  private static final ObjectMapper MAPPER = WireJson.mapper();

  /** Answers the request with this and ends its connection if its body is still to come. */
  boolean answer(Request request, Response response, Callback callback) {
    response.setStatus(status);
    if (Bodies.has(request)) {
      response.getHeaders().put(HttpHeader.CONNECTION, "close");
    }
    response.write(true, written(request, response), callback);
    return true;
  }

  /** Sets the headers of an answer and returns its body. */
  ByteBuffer written(Request request, Response response) {
    String requestId = RequestIds.of(request.getHeaders().get(RequestIds.HEADER));
    response.getHeaders().put(RequestIds.HEADER, requestId);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    ErrorBody body = new ErrorBody(code, message, requestId, null);
    try {
      return ByteBuffer.wrap(MAPPER.writeValueAsBytes(new ErrorEnvelope(false, body)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Cannot be written: " + body, e);
    }
  }
}

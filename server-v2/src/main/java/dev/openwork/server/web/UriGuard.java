package dev.openwork.server.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.resources.wire.ErrorBody;
import dev.openwork.server.resources.wire.ErrorEnvelope;
import java.net.URI;
import java.net.URISyntaxException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers paths that are no URI with the envelope; Jersey's container would answer in HTML. */
final class UriGuard extends Handler.Wrapper {
  private final ObjectMapper mapper = WireJson.mapper();

  UriGuard(Handler handler) {
    super(handler);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (isUri(request.getHttpURI().getPath())) {
      return super.handle(request, response, callback);
    }
    response.setStatus(FailureCode.INVALID_REQUEST.status());
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
    Content.Sink.write(response, true, refusal(request), callback);
    return true;
  }

  private String refusal(Request request) throws JsonProcessingException {
    String requestId = RequestIds.of(request.getHeaders().get(RequestIds.HEADER));
    ErrorBody body =
        new ErrorBody(
            FailureCode.INVALID_REQUEST,
            "The path holds characters to be encoded",
            requestId,
            null);
    return mapper.writeValueAsString(new ErrorEnvelope(false, body));
  }

  private static boolean isUri(String path) {
    try {
      return new URI(path).getRawPath() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}

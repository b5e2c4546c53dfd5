package dev.openwork.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Responds to requests that reach no handler, such as malformed ones: with the error response of
 * the current handler, or with the reason phrase of the status.
 */
final class PlainErrorHandler extends Handler.Abstract.NonBlocking {
  private final Supplier<Optional<ErrorResponses>> errorResponses;

  PlainErrorHandler(Supplier<Optional<ErrorResponses>> errorResponses) {
    this.errorResponses = errorResponses;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    if (response.getStatus() == HttpStatus.UPGRADE_REQUIRED_426) { // HTTP/2, without an upgrade
      response.setStatus(HttpStatus.HTTP_VERSION_NOT_SUPPORTED_505);
    }
    ByteBuffer body =
        errorResponses
            .get()
            .map(current -> current.errorBody(request, response))
            .orElseGet(() -> reasonPhrase(response));
    response.write(true, body, callback);
    return true;
  }

  private static ByteBuffer reasonPhrase(Response response) {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
    String status = HttpStatus.getMessage(response.getStatus()) + "\n";
    return ByteBuffer.wrap(status.getBytes(StandardCharsets.UTF_8));
  }
}

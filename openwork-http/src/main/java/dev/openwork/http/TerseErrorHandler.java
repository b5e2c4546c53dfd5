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
 * Answers what no handler could, such as malformed HTTP, with the status in words and no more, or
 * in the words of what is served.
 */
final class TerseErrorHandler extends Handler.Abstract.NonBlocking {
  private final Supplier<Optional<Refusals>> words;

  TerseErrorHandler(Supplier<Optional<Refusals>> words) {
    this.words = words;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    ByteBuffer body =
        words
            .get()
            .map(served -> served.refusal(request, response))
            .orElseGet(() -> inWords(response));
    response.write(true, body, callback);
    return true;
  }

  private static ByteBuffer inWords(Response response) {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
    String status = HttpStatus.getMessage(response.getStatus()) + "\n";
    return ByteBuffer.wrap(status.getBytes(StandardCharsets.UTF_8));
  }
}

package dev.openwork.server.web;

import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.domain.Role;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Rejects requests with a body and without a valid token before the body is read. No operation
 * accepts a body from anonymous callers.
 */
final class BodyTokenGate extends Handler.Wrapper {
  private final Tokens tokens;

  BodyTokenGate(Handler handler, Tokens tokens) {
    super(handler);
    this.tokens = tokens;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (!BodyGate.hasBody(request) || role(request) != Role.ANONYMOUS) {
      return super.handle(request, response, callback);
    }
    response.getHeaders().put(HttpHeader.WWW_AUTHENTICATE, "Bearer");
    return new ErrorResponse(401, FailureCode.UNAUTHORIZED, AccessFilter.TOKEN_REQUIRED)
        .send(request, response, callback);
  }

  private Role role(Request request) {
    return new Credentials(
            request.getHeaders().get(HttpHeader.AUTHORIZATION),
            request.getHeaders().get(Credentials.HOST_TOKEN))
        .role(tokens);
  }
}

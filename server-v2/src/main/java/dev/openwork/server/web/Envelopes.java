package dev.openwork.server.web;

import dev.openwork.http.ErrorResponses;
import dev.openwork.server.domain.FailureCode;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/** Gives the errors that the listener sends itself the same envelope as all others. */
final class Envelopes extends Handler.Wrapper implements ErrorResponses {
  Envelopes(Handler handler) {
    super(handler);
  }

  @Override
  public ByteBuffer errorBody(Request request, Response response) {
    int status = response.getStatus();
    String reason = HttpStatus.getMessage(status);
    return new ErrorResponse(status, code(status), "Request rejected: " + reason)
        .encode(request, response);
  }

  private static FailureCode code(int status) {
    return switch (status) {
      case HttpStatus.SERVICE_UNAVAILABLE_503 -> FailureCode.SERVICE_UNAVAILABLE;
      case HttpStatus.INTERNAL_SERVER_ERROR_500 -> FailureCode.INTERNAL_ERROR;
      default -> FailureCode.INVALID_REQUEST; // 501 and 505 are also the fault of the client
    };
  }
}

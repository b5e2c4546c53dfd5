package dev.openwork.server.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.openwork.server.domain.Failure;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.domain.FieldProblem;
import dev.openwork.server.log.ServerLog;
import dev.openwork.server.resources.wire.ErrorBody;
import dev.openwork.server.resources.wire.ErrorDetail;
import dev.openwork.server.resources.wire.ErrorEnvelope;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glassfish.jersey.server.ParamException;
import org.jspecify.annotations.Nullable;

/** The one place where what went wrong becomes an answer. No stack trace leaves the server. */
final class ErrorMapper implements ExceptionMapper<Throwable> {
  private static final int RETRY_SECONDS = 1;

  private final ServerLog log;

  @Context
  @SuppressWarnings("NullAway.Init") // injected
  private HttpHeaders headers;

  ErrorMapper(ServerLog log) {
    this.log = log;
  }

  @Override
  public Response toResponse(Throwable error) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      Optional<Response> known = known(cause);
      if (known.isPresent()) {
        return known.get();
      }
    }
    log.event("error", Map.of("requestId", requestId(), "error", trace(error)));
    return answer(
        new Failure(FailureCode.INTERNAL_ERROR, "A fault of the server; its log says more"));
  }

  private Optional<Response> known(Throwable error) {
    if (error instanceof Failure failure) {
      return Optional.of(answer(failure));
    }
    if (error instanceof ConstraintViolationException violated) {
      return Optional.of(answer(Failures.of(violated)));
    }
    if (error instanceof JsonProcessingException unreadable) {
      return Optional.of(answer(Failures.of(unreadable)));
    }
    if (error instanceof BodyTooLarge tooLarge) {
      return Optional.of(
          answer(413, new Failure(FailureCode.INVALID_REQUEST, tooLarge.explanation())));
    }
    if (error instanceof BodyLost lost) {
      return Optional.of(
          answer(400, new Failure(FailureCode.INVALID_REQUEST, String.valueOf(lost.getMessage()))));
    }
    if (error instanceof ParamException unreadable) {
      return Optional.of(answer(Failures.of(unreadable)));
    }
    return error instanceof WebApplicationException refused
        ? refused(refused.getResponse().getStatusInfo())
        : Optional.empty();
  }

  private Optional<Response> refused(Response.StatusType status) {
    return switch (status.getStatusCode()) {
      case 404 ->
          Optional.of(
              answer(new Failure(FailureCode.NOT_FOUND, "There is no operation at this path")));
      case 400, 405, 406, 415 ->
          Optional.of(
              answer(
                  status.getStatusCode(),
                  new Failure(FailureCode.INVALID_REQUEST, explanation(status))));
      default -> Optional.empty();
    };
  }

  private static String explanation(Response.StatusType status) {
    return switch (status.getStatusCode()) {
      case 405 -> "The operations at this path have other methods";
      case 406 -> "No media type of the Accept header is offered here";
      case 415 -> "Send the body as application/json";
      default -> "The request is malformed: " + status.getReasonPhrase();
    };
  }

  private Response answer(Failure failure) {
    return answer(failure.code().status(), failure);
  }

  private Response answer(int status, Failure failure) {
    ErrorBody body =
        new ErrorBody(
            failure.code(), failure.explanation(), requestId(), details(failure.problems()));
    Response.ResponseBuilder answer =
        Response.status(status)
            .type(MediaType.APPLICATION_JSON_TYPE)
            .entity(new ErrorEnvelope(false, body));
    if (failure.code() == FailureCode.UNAUTHORIZED) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    if (failure.code() == FailureCode.SERVICE_UNAVAILABLE) {
      answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    }
    return answer.build();
  }

  private static @Nullable List<ErrorDetail> details(List<FieldProblem> problems) {
    return problems.isEmpty()
        ? null
        : problems.stream().map(p -> new ErrorDetail(p.message(), p.path().orElse(null))).toList();
  }

  private String requestId() {
    return RequestIds.of(headers.getHeaderString(RequestIds.HEADER));
  }

  private static String trace(Throwable error) {
    StringWriter text = new StringWriter();
    error.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}

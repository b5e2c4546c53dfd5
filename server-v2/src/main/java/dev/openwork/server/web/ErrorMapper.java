package dev.openwork.server.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.openwork.server.domain.Failure;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.domain.FieldProblem;
import dev.openwork.server.log.ServerLog;
import dev.openwork.server.model.ErrorBody;
import dev.openwork.server.model.ErrorDetail;
import dev.openwork.server.model.ErrorEnvelope;
import jakarta.annotation.Priority;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glassfish.jersey.server.ParamException;
import org.jspecify.annotations.Nullable;

/**
 * Maps all exceptions of operations to error responses. Responses contain no stack traces; those
 * are logged.
 */
final class ErrorMapper implements ExceptionMapper<Throwable> {
  static final int RETRY_SECONDS = 1;

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
        new Failure(
            FailureCode.INTERNAL_ERROR, "Internal server error; see the server log for details"));
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
    if (error instanceof ParamException unreadable) {
      return Optional.of(answer(Failures.of(unreadable)));
    }
    return error instanceof WebApplicationException rejected
        ? rejected(rejected.getResponse().getStatusInfo())
        : Optional.empty();
  }

  private Optional<Response> rejected(Response.StatusType status) {
    return switch (status.getStatusCode()) {
      case 404 ->
          Optional.of(
              answer(new Failure(FailureCode.NOT_FOUND, "No operation exists at this path")));
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
      case 405 -> "Method not allowed";
      case 406 -> "None of the media types in the Accept header is available";
      case 415 -> "The request body must have the type application/json";
      default -> "The request is malformed: " + status.getReasonPhrase();
    };
  }

  private Response answer(Failure failure) {
    return answer(failure.code().status(), failure);
  }

  private Response answer(int status, Failure failure) {
    ErrorBody body =
        new ErrorBody(
            failure.code(),
            encodable(failure.explanation()),
            requestId(),
            details(failure.problems()));
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
        : problems.stream()
            .map(
                p ->
                    new ErrorDetail(
                        encodable(p.message()), p.path().map(ErrorMapper::encodable).orElse(null)))
            .toList();
  }

  /** Replaces unpaired surrogates, which a request can contain and UTF-8 cannot. */
  private static String encodable(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  private String requestId() {
    return RequestIds.of(headers.getHeaderString(RequestIds.HEADER));
  }

  private static String trace(Throwable error) {
    StringWriter text = new StringWriter();
    error.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  /** Handles validation errors, which Jersey's own mapper would answer without an envelope. */
  @Priority(1)
  static final class Validation implements ExceptionMapper<ValidationException> {
    private final ErrorMapper mapper;

    Validation(ErrorMapper mapper) {
      this.mapper = mapper;
    }

    @Override
    public Response toResponse(ValidationException error) {
      return mapper.toResponse(error);
    }
  }
}

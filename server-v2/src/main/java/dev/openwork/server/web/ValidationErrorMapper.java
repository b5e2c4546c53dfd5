package dev.openwork.server.web;

import jakarta.annotation.Priority;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Takes validation errors from Jersey's own mapper, which answers without the envelope. */
@Priority(1)
final class ValidationErrorMapper implements ExceptionMapper<ValidationException> {
  private final ErrorMapper mapper;

  ValidationErrorMapper(ErrorMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public Response toResponse(ValidationException error) {
    return mapper.toResponse(error);
  }
}

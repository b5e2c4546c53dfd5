package dev.openwork.server.web;

import jakarta.ws.rs.ext.ContextResolver;
import org.glassfish.jersey.server.validation.ValidationConfig;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Disables the expression language in validation messages, which is slow to load and unused. */
final class ValidationMessages implements ContextResolver<ValidationConfig> {

  @Override
  public ValidationConfig getContext(Class<?> type) {
    return new ValidationConfig().messageInterpolator(new ParameterMessageInterpolator());
  }
}

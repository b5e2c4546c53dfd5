package dev.openwork.server.web;

import jakarta.ws.rs.ext.ContextResolver;
import org.glassfish.jersey.server.validation.ValidationConfig;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Messages without an expression language, which none of them needs and which is slow to load. */
final class ValidationMessages implements ContextResolver<ValidationConfig> {

  @Override
  public ValidationConfig getContext(Class<?> type) {
    return new ValidationConfig().messageInterpolator(new ParameterMessageInterpolator());
  }
}

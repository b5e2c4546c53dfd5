package dev.openwork.server.web;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * Accepts only {@code true} and {@code false}; the default converter maps all other text to false.
 */
final class BooleanParameters implements ParamConverterProvider {

  @Override
  @SuppressWarnings("unchecked") // the type was compared
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation[] annotations) {
    return type == Boolean.class ? (ParamConverter<T>) new Converter() : null;
  }

  private static final class Converter implements ParamConverter<Boolean> {
    @Override
    public @Nullable Boolean fromString(@Nullable String value) {
      return value == null ? null : parsed(value);
    }

    private static boolean parsed(String value) {
      return switch (value) {
        case "true" -> true;
        case "false" -> false;
        default -> throw new IllegalArgumentException("Expected true or false, got " + value);
      };
    }

    @Override
    public String toString(Boolean value) {
      return value.toString();
    }
  }
}

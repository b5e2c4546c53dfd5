package dev.openwork.server.annotation;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Optional;

/** Looks up annotations of operations. */
public final class OperationAnnotations {
  private OperationAnnotations() {}

  /** Returns the annotation of an operation's method or, if it has none, of its class. */
  public static <A extends Annotation> Optional<A> find(Method operation, Class<A> type) {
    return Optional.ofNullable(operation.getAnnotation(type))
        .or(() -> Optional.ofNullable(operation.getDeclaringClass().getAnnotation(type)));
  }
}

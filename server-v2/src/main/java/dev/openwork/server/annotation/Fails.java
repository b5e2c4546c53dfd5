package dev.openwork.server.annotation;

import dev.openwork.server.domain.FailureCode;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The failures an operation can end in besides those that follow from its shape: refused tokens,
 * malformed input, wrong media types, what exceeds a limit and internal errors.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Fails {
  /** The failures, in any order. */
  FailureCode[] value();
}

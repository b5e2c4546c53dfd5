package dev.openwork.server.annotation;

import dev.openwork.server.domain.FailureCode;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The failures that an operation can return in addition to those that follow from its signature:
 * authentication, malformed input, media types, limits and internal errors. On a class it applies
 * to all operations of the class that have no annotation of their own.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Fails {
  /** The failures, in any order. */
  FailureCode[] value();
}

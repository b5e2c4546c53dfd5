package dev.openwork.server.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An example as JSON: on a parameter a request body, on an operation the data of its response
 * without the envelope. Tests validate each example against its schema and send each body.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface Example {
  /** The JSON. */
  String value();
}

package dev.openwork.server.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What is said for example, as JSON: at a parameter the body that it takes, at an operation what it
 * answers with, without an envelope. Tests hold each against its schema and send each body.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface Example {
  /** The JSON. */
  String value();
}

package dev.openwork.server.annotation;

import dev.openwork.server.domain.Role;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The role that an operation requires. The server enforces it and the contract states it. On a
 * class it applies to all operations of the class that have no annotation of their own; an
 * operation without either fails the start and the export.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Access {
  /** The lowest role that may call the operation. */
  Role value();
}

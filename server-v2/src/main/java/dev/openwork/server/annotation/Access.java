package dev.openwork.server.annotation;

import dev.openwork.server.domain.Role;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The role an operation asks for. The server enforces it and the contract states it; an operation
 * without it fails both the start and the export.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Access {
  /** The least role that may call. */
  Role value();
}

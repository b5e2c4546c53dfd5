/** Annotations of operations beyond Jakarta REST: required role, failures and examples. */
@NullMarked
package dev.openwork.server.annotation;

import org.jspecify.annotations.NullMarked;

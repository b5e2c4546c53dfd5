/** Values and exceptions that all packages share. */
@NullMarked
package dev.openwork.router.domain;

import org.jspecify.annotations.NullMarked;

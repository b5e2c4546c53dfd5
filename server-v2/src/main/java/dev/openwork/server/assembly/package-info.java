/** Builds a running server from its parts; the only package that sees all of them. */
@NullMarked
package dev.openwork.server.assembly;

import org.jspecify.annotations.NullMarked;

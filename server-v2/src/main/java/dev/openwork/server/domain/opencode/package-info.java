/** What opencode tells about sessions, as values: read by its adapter, published unchanged. */
@NullMarked
package dev.openwork.server.domain.opencode;

import org.jspecify.annotations.NullMarked;

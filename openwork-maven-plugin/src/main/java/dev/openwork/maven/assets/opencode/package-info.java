/** opencode in {@code .local/runtime-assets}: fetched, verified, made the current one. */
@NullMarked
package dev.openwork.maven.assets.opencode;

import org.jspecify.annotations.NullMarked;

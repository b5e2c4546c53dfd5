/** Fetches and verifies opencode, and makes it the current one in {@code .local/runtime-assets}. */
@NullMarked
package dev.openwork.maven.assets.opencode;

import org.jspecify.annotations.NullMarked;

/**
 * The programs the server runs, staged in {@code .local/runtime-assets}: what opencode and the
 * router share, and the router, packed from its classes. Knows nothing of Maven.
 */
@NullMarked
package dev.openwork.maven.assets;

import org.jspecify.annotations.NullMarked;

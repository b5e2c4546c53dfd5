/**
 * Stages the programs that the server runs in {@code .local/runtime-assets}. Contains the parts
 * that opencode and the router share, and the staging of the router. Independent of Maven.
 */
@NullMarked
package dev.openwork.maven.assets;

import org.jspecify.annotations.NullMarked;

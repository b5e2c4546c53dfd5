/**
 * Receives and buffers opencode's events as uninterpreted text with increasing ids. Outlives
 * generations of the server, so nothing here depends on classes of a generation.
 */
@NullMarked
package dev.openwork.server.journal;

import org.jspecify.annotations.NullMarked;

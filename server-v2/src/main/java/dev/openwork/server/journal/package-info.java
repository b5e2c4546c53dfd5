/**
 * What opencode told, kept across generations: plain text under growing ids. Knows nothing of what
 * it means.
 */
@NullMarked
package dev.openwork.server.journal;

import org.jspecify.annotations.NullMarked;

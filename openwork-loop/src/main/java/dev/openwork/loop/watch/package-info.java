/** Detects changed files below the watched roots. */
@NullMarked
package dev.openwork.loop.watch;

import org.jspecify.annotations.NullMarked;

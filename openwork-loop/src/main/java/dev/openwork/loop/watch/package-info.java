/** Tells which files under the watched roots have other bytes than before. */
@NullMarked
package dev.openwork.loop.watch;

import org.jspecify.annotations.NullMarked;

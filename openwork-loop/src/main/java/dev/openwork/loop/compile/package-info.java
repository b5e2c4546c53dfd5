/** Compiles the sources of a module incrementally, in process, and updates its class files. */
@NullMarked
package dev.openwork.loop.compile;

import org.jspecify.annotations.NullMarked;

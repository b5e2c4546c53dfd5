/** The loop's side of a forked JVM: starts it, commands it, and ends it. */
@NullMarked
package dev.openwork.loop.fork;

import org.jspecify.annotations.NullMarked;

/** Starts, controls and ends forked JVMs. */
@NullMarked
package dev.openwork.loop.fork;

import org.jspecify.annotations.NullMarked;

/** Compiles a module's sources in process and keeps its class files in step. */
@NullMarked
package dev.openwork.loop.compile;

import org.jspecify.annotations.NullMarked;

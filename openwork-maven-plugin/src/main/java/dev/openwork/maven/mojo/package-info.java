/** The goals. One class each: reads parameters, wires, delegates, translates exceptions. */
@NullMarked
package dev.openwork.maven.mojo;

import org.jspecify.annotations.NullMarked;

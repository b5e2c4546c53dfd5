/** Runs the loop in sample reactors with several versions of Maven and the JDK. */
@NullMarked
package dev.openwork.maven.reactors;

import org.jspecify.annotations.NullMarked;

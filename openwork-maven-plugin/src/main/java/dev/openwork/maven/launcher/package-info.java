/**
 * Runs inside the forked JVM: hosts a program, one class loader generation after another. Depends
 * on the JDK alone.
 */
@NullMarked
package dev.openwork.maven.launcher;

import org.jspecify.annotations.NullMarked;

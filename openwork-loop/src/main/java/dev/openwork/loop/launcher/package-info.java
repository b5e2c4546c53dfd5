/**
 * Runs inside the forked JVM: hosts a program, one class loader generation after another. Depends
 * on the JDK, and on the bytecode library that its jar carries under another name.
 */
@NullMarked
package dev.openwork.loop.launcher;

import org.jspecify.annotations.NullMarked;

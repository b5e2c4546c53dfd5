/**
 * Runs inside the forked JVM and hosts a program in a sequence of class loader generations. Depends
 * only on the JDK and on ASM, which the launcher's jar contains under another name.
 */
@NullMarked
package dev.openwork.loop.launcher;

import org.jspecify.annotations.NullMarked;

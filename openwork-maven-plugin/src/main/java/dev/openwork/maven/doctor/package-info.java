/** Checks whether a checkout works on this machine, and how to fix it. */
@NullMarked
package dev.openwork.maven.doctor;

import org.jspecify.annotations.NullMarked;

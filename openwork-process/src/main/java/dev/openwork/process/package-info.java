/**
 * Supervision of child processes that outlive generations of the program that runs them. Nothing
 * here depends on classes of a generation, and no code of a generation runs on these threads.
 */
@NullMarked
package dev.openwork.process;

import org.jspecify.annotations.NullMarked;

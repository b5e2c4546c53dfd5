/** Finds and stops the processes of a run of a child, also after the program was killed. */
@NullMarked
package dev.openwork.process.run;

import org.jspecify.annotations.NullMarked;

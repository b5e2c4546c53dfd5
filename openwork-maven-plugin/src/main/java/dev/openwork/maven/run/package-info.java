/** Connects a running loop to its terminal, its event log and the script that started it. */
@NullMarked
package dev.openwork.maven.run;

import org.jspecify.annotations.NullMarked;

/** Reports a loop on the console and in the events file, and reads keys. */
@NullMarked
package dev.openwork.loop.report;

import org.jspecify.annotations.NullMarked;

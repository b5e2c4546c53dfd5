/** What stages were made from, kept for the next process. */
@NullMarked
package dev.openwork.loop.memory;

import org.jspecify.annotations.NullMarked;

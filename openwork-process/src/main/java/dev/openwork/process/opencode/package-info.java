/** What opencode runs with: the staged program, its environment, its shell. */
@NullMarked
package dev.openwork.process.opencode;

import org.jspecify.annotations.NullMarked;

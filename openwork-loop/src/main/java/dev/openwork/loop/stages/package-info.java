/** The graph of stages from sources to running programs. */
@NullMarked
package dev.openwork.loop.stages;

import org.jspecify.annotations.NullMarked;

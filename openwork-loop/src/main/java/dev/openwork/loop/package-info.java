/** The loop: turns file changes into cycles and emits events; prints nothing. */
@NullMarked
package dev.openwork.loop;

import org.jspecify.annotations.NullMarked;

/** Turns file changes into cycles and tells listeners what happened; prints nothing. */
@NullMarked
package dev.openwork.loop;

import org.jspecify.annotations.NullMarked;

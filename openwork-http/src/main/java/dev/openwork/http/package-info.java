/** An HTTP listener that outlives what it serves. */
@NullMarked
package dev.openwork.http;

import org.jspecify.annotations.NullMarked;

/** Streams to the browser that are open. */
@NullMarked
package dev.openwork.app.stream;

import org.jspecify.annotations.NullMarked;

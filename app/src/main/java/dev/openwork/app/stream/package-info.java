/** Streams to the browser: those that are open, and the one that reloads pages in development. */
@NullMarked
package dev.openwork.app.stream;

import org.jspecify.annotations.NullMarked;

/** An HTTP client that sends requests only to a process that is proven to be the expected one. */
@NullMarked
package dev.openwork.http.peer;

import org.jspecify.annotations.NullMarked;

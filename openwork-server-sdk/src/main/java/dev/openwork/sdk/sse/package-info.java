/**
 * Server-sent events: the parser, the connection and the retry policy know nothing of each other;
 * {@link dev.openwork.sdk.sse.EventStream} joins them.
 */
@NullMarked
package dev.openwork.sdk.sse;

import org.jspecify.annotations.NullMarked;

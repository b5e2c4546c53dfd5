/**
 * Server-sent events. The parser, the connection and the retry policy are independent of each
 * other; {@link dev.openwork.sdk.sse.EventStream} combines them.
 */
@NullMarked
package dev.openwork.sdk.sse;

import org.jspecify.annotations.NullMarked;

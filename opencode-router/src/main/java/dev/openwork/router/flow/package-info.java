/** The processing of messages, from their receipt to the delivery of the answer. */
@NullMarked
package dev.openwork.router.flow;

import org.jspecify.annotations.NullMarked;

/** The channel {@code webhook}: signed HTTP in both directions, for any bridge to be built on. */
@NullMarked
package dev.openwork.router.webhook;

import org.jspecify.annotations.NullMarked;

/** The channel {@code webhook}: signed HTTP requests from and to a bridge. */
@NullMarked
package dev.openwork.router.webhook;

import org.jspecify.annotations.NullMarked;

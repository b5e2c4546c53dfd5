/** What the router expects of a channel, and what a channel may expect of it. */
@NullMarked
package dev.openwork.router.channel;

import org.jspecify.annotations.NullMarked;

/** The interfaces between the router and chat systems. */
@NullMarked
package dev.openwork.router.channel;

import org.jspecify.annotations.NullMarked;

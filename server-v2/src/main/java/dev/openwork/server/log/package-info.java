/** The log of the server: events, their formats, and the thread that writes them. */
@NullMarked
package dev.openwork.server.log;

import org.jspecify.annotations.NullMarked;

/** Server-sent event streams: one broadcast per workspace, one subscriber per client. */
@NullMarked
package dev.openwork.server.stream;

import org.jspecify.annotations.NullMarked;

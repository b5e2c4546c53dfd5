/** opencode over HTTP, and the child processes as the services see them. */
@NullMarked
package dev.openwork.server.adapter;

import org.jspecify.annotations.NullMarked;

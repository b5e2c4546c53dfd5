/** Workspaces, and calls of opencode on behalf of a workspace. */
@NullMarked
package dev.openwork.server.services;

import org.jspecify.annotations.NullMarked;

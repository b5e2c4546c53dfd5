/** Detects configuration changes after which opencode must reload a workspace. */
@NullMarked
package dev.openwork.server.reload;

import org.jspecify.annotations.NullMarked;

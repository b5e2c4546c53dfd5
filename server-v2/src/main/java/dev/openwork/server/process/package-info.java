/**
 * Supervision of child processes that outlive generations of the server. Nothing here depends on
 * classes of a generation, and no code of a generation runs on these threads.
 */
@NullMarked
package dev.openwork.server.process;

import org.jspecify.annotations.NullMarked;

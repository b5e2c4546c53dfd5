/**
 * Child processes that outlive generations of the server. Kept classes: nothing here refers to the
 * rest of the server, and nothing of a generation runs in these threads.
 */
@NullMarked
package dev.openwork.server.process;

import org.jspecify.annotations.NullMarked;

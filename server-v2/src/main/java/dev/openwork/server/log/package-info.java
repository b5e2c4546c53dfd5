/** What the server tells of itself while it runs, a line an event. */
@NullMarked
package dev.openwork.server.log;

import org.jspecify.annotations.NullMarked;

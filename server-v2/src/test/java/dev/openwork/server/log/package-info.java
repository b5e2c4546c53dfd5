/** Tests of the log. */
@NullMarked
package dev.openwork.server.log;

import org.jspecify.annotations.NullMarked;

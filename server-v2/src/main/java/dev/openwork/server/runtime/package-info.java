/** The child processes of the server: how they are run, upgraded and reported. */
@NullMarked
package dev.openwork.server.runtime;

import org.jspecify.annotations.NullMarked;

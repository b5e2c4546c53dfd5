/** A client of opencode's HTTP API and its event journal. */
@NullMarked
package dev.openwork.server.opencode;

import org.jspecify.annotations.NullMarked;

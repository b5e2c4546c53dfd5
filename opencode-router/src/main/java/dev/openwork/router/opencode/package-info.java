/** The client of opencode's HTTP API (version 1.18) and its event stream. */
@NullMarked
package dev.openwork.router.opencode;

import org.jspecify.annotations.NullMarked;

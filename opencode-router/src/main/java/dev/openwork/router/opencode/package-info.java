/** opencode's HTTP API, as its version 1.18 offers it. */
@NullMarked
package dev.openwork.router.opencode;

import org.jspecify.annotations.NullMarked;

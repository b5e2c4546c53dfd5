/** The chat bridge sidecar. The packages are described in docs/architecture.md. */
@NullMarked
package dev.openwork.router;

import org.jspecify.annotations.NullMarked;

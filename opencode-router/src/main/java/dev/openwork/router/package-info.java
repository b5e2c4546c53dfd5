/**
 * The chat bridge sidecar. Here is only its entry; the map of its packages stands in
 * docs/architecture.md.
 */
@NullMarked
package dev.openwork.router;

import org.jspecify.annotations.NullMarked;

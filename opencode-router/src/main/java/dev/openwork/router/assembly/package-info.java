/** The startup and shutdown of a router: threads, log and object graph. */
@NullMarked
package dev.openwork.router.assembly;

import org.jspecify.annotations.NullMarked;

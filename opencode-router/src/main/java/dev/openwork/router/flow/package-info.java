/** From a message to its answer; what reaches outside is a port here. */
@NullMarked
package dev.openwork.router.flow;

import org.jspecify.annotations.NullMarked;

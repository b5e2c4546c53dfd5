/** Puts a running router together; sees everything but the command line. */
@NullMarked
package dev.openwork.router.assembly;

import org.jspecify.annotations.NullMarked;

/** The command line. */
@NullMarked
package dev.openwork.router.cli;

import org.jspecify.annotations.NullMarked;

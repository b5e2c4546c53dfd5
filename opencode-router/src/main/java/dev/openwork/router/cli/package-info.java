/** The command line interface. */
@NullMarked
package dev.openwork.router.cli;

import org.jspecify.annotations.NullMarked;

/** The command line of the comparison. */
@NullMarked
package dev.openwork.contract.cli;

import org.jspecify.annotations.NullMarked;

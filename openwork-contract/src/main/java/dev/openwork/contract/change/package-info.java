/** A difference between two contracts, and the checks that classify it. */
@NullMarked
package dev.openwork.contract.change;

import org.jspecify.annotations.NullMarked;

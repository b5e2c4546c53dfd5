/** The contract and the generated SDK on disk: export, synchronization, comparison. */
@NullMarked
package dev.openwork.loop.contract;

import org.jspecify.annotations.NullMarked;

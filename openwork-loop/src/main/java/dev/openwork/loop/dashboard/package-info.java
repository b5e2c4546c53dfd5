/** The page of a running loop: its stages, cycles, contract, programs and problems. */
@NullMarked
package dev.openwork.loop.dashboard;

import org.jspecify.annotations.NullMarked;

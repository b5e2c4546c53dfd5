/** What changed between two contracts, as people name it, and what of it breaks clients. */
@NullMarked
package dev.openwork.contract;

import org.jspecify.annotations.NullMarked;

/** Judges the changes between two contracts, and reports them in several formats. */
@NullMarked
package dev.openwork.contract.report;

import org.jspecify.annotations.NullMarked;

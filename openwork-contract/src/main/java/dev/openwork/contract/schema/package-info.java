/** Compares schemas: their normal form, and the rules of each type. */
@NullMarked
package dev.openwork.contract.schema;

import org.jspecify.annotations.NullMarked;

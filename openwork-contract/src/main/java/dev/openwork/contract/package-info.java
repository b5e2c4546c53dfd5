/** Compares two OpenAPI documents and classifies the changes. */
@NullMarked
package dev.openwork.contract;

import org.jspecify.annotations.NullMarked;

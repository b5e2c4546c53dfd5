/** Reads OpenAPI documents. */
@NullMarked
package dev.openwork.contract.document;

import org.jspecify.annotations.NullMarked;

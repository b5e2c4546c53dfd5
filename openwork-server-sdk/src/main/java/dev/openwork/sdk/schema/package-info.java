/** The checks and copies of the generated models. */
@NullMarked
package dev.openwork.sdk.schema;

import org.jspecify.annotations.NullMarked;

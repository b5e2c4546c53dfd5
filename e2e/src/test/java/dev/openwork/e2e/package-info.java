/** End-to-end tests and their helpers. */
@NullMarked
package dev.openwork.e2e;

import org.jspecify.annotations.NullMarked;

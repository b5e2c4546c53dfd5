/** The operations, generated from the paths of the contract, with one class per tag. */
@NullMarked
package dev.openwork.sdk.api;

import org.jspecify.annotations.NullMarked;

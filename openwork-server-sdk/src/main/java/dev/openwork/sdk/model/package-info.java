/**
 * The models, generated from the schemas of the contract. They are immutable records. A constructor
 * checks that the required fields are present; a builder also checks the constraints. A response
 * that violates a constraint is therefore readable, but a request that does cannot be built.
 */
@NullMarked
package dev.openwork.sdk.model;

import org.jspecify.annotations.NullMarked;

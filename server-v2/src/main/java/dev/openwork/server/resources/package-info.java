/** Jakarta REST resources, one per tag; the contract is generated from them and {@code model}. */
@NullMarked
package dev.openwork.server.resources;

import org.jspecify.annotations.NullMarked;

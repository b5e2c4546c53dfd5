/** Jakarta REST resources; with the records of the wire they are the source of the contract. */
@NullMarked
package dev.openwork.server.resources;

import org.jspecify.annotations.NullMarked;

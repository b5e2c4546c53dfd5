/** Reads the resources and writes the OpenAPI document. */
@NullMarked
package dev.openwork.server.contract;

import org.jspecify.annotations.NullMarked;

/** Generates the OpenAPI document from the resources. */
@NullMarked
package dev.openwork.server.contract;

import org.jspecify.annotations.NullMarked;

/** The records of the contract: requests, responses and events. */
@NullMarked
package dev.openwork.server.model;

import org.jspecify.annotations.NullMarked;

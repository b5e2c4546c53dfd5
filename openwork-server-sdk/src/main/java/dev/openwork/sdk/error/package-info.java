/** The ways in which a call to Server V2 fails: the server refused, or it was not there. */
@NullMarked
package dev.openwork.sdk.error;

import org.jspecify.annotations.NullMarked;

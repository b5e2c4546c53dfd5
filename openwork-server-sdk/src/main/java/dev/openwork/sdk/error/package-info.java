/** The exceptions of failed calls: the server returned an error, or it could not be reached. */
@NullMarked
package dev.openwork.sdk.error;

import org.jspecify.annotations.NullMarked;

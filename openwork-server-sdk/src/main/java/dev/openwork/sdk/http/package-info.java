/** The HTTP transport of the generated operations. */
@NullMarked
package dev.openwork.sdk.http;

import org.jspecify.annotations.NullMarked;

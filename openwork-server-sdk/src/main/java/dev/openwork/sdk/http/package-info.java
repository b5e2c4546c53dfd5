/** Carries the generated operations over HTTP. */
@NullMarked
package dev.openwork.sdk.http;

import org.jspecify.annotations.NullMarked;

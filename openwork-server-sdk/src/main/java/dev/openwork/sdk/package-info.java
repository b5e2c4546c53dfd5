/** The Java client of Server V2. The entry point is {@link dev.openwork.sdk.OpenWorkSdk}. */
@NullMarked
package dev.openwork.sdk;

import org.jspecify.annotations.NullMarked;

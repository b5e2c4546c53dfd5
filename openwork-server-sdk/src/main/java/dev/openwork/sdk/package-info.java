/** The client of Server V2: start at {@link dev.openwork.sdk.OpenWorkSdk}. */
@NullMarked
package dev.openwork.sdk;

import org.jspecify.annotations.NullMarked;

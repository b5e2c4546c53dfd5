/** The legacy path: runs opencode and calls it without a Server V2. */
@NullMarked
package dev.openwork.app.legacy;

import org.jspecify.annotations.NullMarked;

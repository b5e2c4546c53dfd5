/** The contract on disk: export, the SDK's generated sources, and differences. */
@NullMarked
package dev.openwork.loop.contract;

import org.jspecify.annotations.NullMarked;

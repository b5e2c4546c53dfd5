/** Test support: a complete router, a fake opencode and a bridge. */
@NullMarked
package dev.openwork.router.support;

import org.jspecify.annotations.NullMarked;

/** The router's persistent state in SQLite. */
@NullMarked
package dev.openwork.router.store;

import org.jspecify.annotations.NullMarked;

/** JSON as trees, for a start without data binding. */
@NullMarked
package dev.openwork.router.json;

import org.jspecify.annotations.NullMarked;

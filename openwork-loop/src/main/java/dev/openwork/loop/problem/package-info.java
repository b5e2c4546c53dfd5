/** What went wrong, and where in the project's sources. */
@NullMarked
package dev.openwork.loop.problem;

import org.jspecify.annotations.NullMarked;

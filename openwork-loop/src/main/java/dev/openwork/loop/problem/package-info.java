/** Problems and their locations in the project's sources. */
@NullMarked
package dev.openwork.loop.problem;

import org.jspecify.annotations.NullMarked;

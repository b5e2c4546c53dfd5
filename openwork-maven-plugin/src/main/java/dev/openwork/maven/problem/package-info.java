/** What went wrong, and where in the project's sources. */
@NullMarked
package dev.openwork.maven.problem;

import org.jspecify.annotations.NullMarked;

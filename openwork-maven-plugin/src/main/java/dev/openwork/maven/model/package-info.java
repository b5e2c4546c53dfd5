/** Reads Maven's model: modules, dependencies, compiler options, and the settings of a loop. */
@NullMarked
package dev.openwork.maven.model;

import org.jspecify.annotations.NullMarked;

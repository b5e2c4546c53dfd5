/** What the POM and the command line say, validated. */
@NullMarked
package dev.openwork.loop.settings;

import org.jspecify.annotations.NullMarked;

/** The validated settings from POM and command line. */
@NullMarked
package dev.openwork.loop.settings;

import org.jspecify.annotations.NullMarked;

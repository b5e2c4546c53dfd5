/** The entry point, the settings and the assembly of the web UI. */
@NullMarked
package dev.openwork.app;

import org.jspecify.annotations.NullMarked;

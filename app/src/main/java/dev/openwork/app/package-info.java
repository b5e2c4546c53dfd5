/** The local web UI: settings, entry point, and the one class that joins the parts. */
@NullMarked
package dev.openwork.app;

import org.jspecify.annotations.NullMarked;

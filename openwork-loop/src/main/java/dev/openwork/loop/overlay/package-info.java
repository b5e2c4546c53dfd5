/** Shows failed stages on the open pages of the app, by a script that the pages load. */
@NullMarked
package dev.openwork.loop.overlay;

import org.jspecify.annotations.NullMarked;

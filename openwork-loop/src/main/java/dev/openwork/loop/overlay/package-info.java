/** Shows what is wrong on every open page of the app, through a script that the pages load. */
@NullMarked
package dev.openwork.loop.overlay;

import org.jspecify.annotations.NullMarked;

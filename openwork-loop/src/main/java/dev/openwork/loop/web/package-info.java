/** The HTTP server of the loop, for browsers and scripts on this machine. */
@NullMarked
package dev.openwork.loop.web;

import org.jspecify.annotations.NullMarked;

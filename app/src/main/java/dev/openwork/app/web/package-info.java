/** Routing, responses and streams, independent of the pages. */
@NullMarked
package dev.openwork.app.web;

import org.jspecify.annotations.NullMarked;

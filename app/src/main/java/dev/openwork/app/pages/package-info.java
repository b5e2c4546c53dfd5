/** What the browser shows: reads through the SDK, renders templates. */
@NullMarked
package dev.openwork.app.pages;

import org.jspecify.annotations.NullMarked;

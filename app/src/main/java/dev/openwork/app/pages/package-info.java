/** The pages: they call the SDK and render templates. */
@NullMarked
package dev.openwork.app.pages;

import org.jspecify.annotations.NullMarked;

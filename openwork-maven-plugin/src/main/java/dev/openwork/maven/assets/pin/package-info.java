/** Versions and platforms of opencode, and the pin in {@code constants.json}. */
@NullMarked
package dev.openwork.maven.assets.pin;

import org.jspecify.annotations.NullMarked;

/** Which opencode is wanted: versions, platforms, and what {@code constants.json} pins. */
@NullMarked
package dev.openwork.maven.assets.pin;

import org.jspecify.annotations.NullMarked;

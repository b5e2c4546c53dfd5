/** The sources of opencode: mirrors, the user's cache, releases and the npm registry. */
@NullMarked
package dev.openwork.maven.assets.source;

import org.jspecify.annotations.NullMarked;

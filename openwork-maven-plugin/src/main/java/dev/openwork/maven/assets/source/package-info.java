/** Where builds of opencode come from: mirrors, the user's cache, releases, the npm client. */
@NullMarked
package dev.openwork.maven.assets.source;

import org.jspecify.annotations.NullMarked;

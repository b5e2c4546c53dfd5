/** The cache that the checkouts of a user share: binaries by content, and records of builds. */
@NullMarked
package dev.openwork.maven.assets.cache;

import org.jspecify.annotations.NullMarked;

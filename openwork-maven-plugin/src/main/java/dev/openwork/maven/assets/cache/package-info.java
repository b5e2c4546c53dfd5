/** What all checkouts of a user share: binaries by content, and what was learnt of them. */
@NullMarked
package dev.openwork.maven.assets.cache;

import org.jspecify.annotations.NullMarked;

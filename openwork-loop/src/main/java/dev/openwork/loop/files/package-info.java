/** Bytes on disk: hashes, replacement as a whole, listings. */
@NullMarked
package dev.openwork.loop.files;

import org.jspecify.annotations.NullMarked;

/**
 * All file operations that need care: stamps, hashes, atomic replacement, private files and locks.
 * Depends on the JDK alone. Outlives generations.
 */
@NullMarked
package dev.openwork.process.files;

import org.jspecify.annotations.NullMarked;

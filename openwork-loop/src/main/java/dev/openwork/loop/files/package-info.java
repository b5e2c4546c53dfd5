/**
 * The file operations of the plugin: stamps, digests, atomic replacement, locks and directory
 * trees. Depends only on the JDK, because the launcher's jar contains it.
 */
@NullMarked
package dev.openwork.loop.files;

import org.jspecify.annotations.NullMarked;

/** Opens source files in the editor of the user. */
@NullMarked
package dev.openwork.loop.editor;

import org.jspecify.annotations.NullMarked;

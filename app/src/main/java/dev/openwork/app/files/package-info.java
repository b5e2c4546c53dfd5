/** Files that only the owner of the app can access. */
@NullMarked
package dev.openwork.app.files;

import org.jspecify.annotations.NullMarked;

/** The servers that the app uses. */
@NullMarked
package dev.openwork.app.servers;

import org.jspecify.annotations.NullMarked;

/** The desktop start: runs Server V2 and the app as child processes, and opens the browser. */
@NullMarked
package dev.openwork.app.desktop;

import org.jspecify.annotations.NullMarked;

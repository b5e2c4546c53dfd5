/** Which servers the app knows, and whether it uses Server V2 at all. */
@NullMarked
package dev.openwork.app.servers;

import org.jspecify.annotations.NullMarked;

/** Server V2: the program, its settings and the one place where its parts meet. */
@NullMarked
package dev.openwork.server;

import org.jspecify.annotations.NullMarked;

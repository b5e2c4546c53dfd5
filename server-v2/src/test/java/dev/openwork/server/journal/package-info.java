@NullMarked
package dev.openwork.server.journal;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.openwork.server.reload;

import org.jspecify.annotations.NullMarked;

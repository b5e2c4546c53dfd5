@NullMarked
package dev.openwork.server.opencode;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.openwork.server.process;

import org.jspecify.annotations.NullMarked;

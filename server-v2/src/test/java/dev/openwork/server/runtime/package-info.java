@NullMarked
package dev.openwork.server.runtime;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.openwork.server.store;

import org.jspecify.annotations.NullMarked;

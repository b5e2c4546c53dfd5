@NullMarked
package dev.openwork.server;

import org.jspecify.annotations.NullMarked;

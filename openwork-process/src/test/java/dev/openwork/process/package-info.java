@NullMarked
package dev.openwork.process;

import org.jspecify.annotations.NullMarked;

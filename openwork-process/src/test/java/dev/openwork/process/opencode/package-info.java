@NullMarked
package dev.openwork.process.opencode;

import org.jspecify.annotations.NullMarked;

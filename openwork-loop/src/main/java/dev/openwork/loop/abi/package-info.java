/** The interface of classes that others compile against, and the differences of class files. */
@NullMarked
package dev.openwork.loop.abi;

import org.jspecify.annotations.NullMarked;

/** An HTTP listener whose handler can be replaced at run time. */
@NullMarked
package dev.openwork.http;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.openwork.http.peer;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.openwork.http;

import org.jspecify.annotations.NullMarked;

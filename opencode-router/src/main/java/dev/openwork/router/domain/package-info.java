/** Values and failures that every part of the router shares. */
@NullMarked
package dev.openwork.router.domain;

import org.jspecify.annotations.NullMarked;

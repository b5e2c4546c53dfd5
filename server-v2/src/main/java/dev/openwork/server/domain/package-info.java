/** Values and rules of the product, independent of HTTP, SQL and processes. */
@NullMarked
package dev.openwork.server.domain;

import org.jspecify.annotations.NullMarked;

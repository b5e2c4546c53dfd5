/** Values and rules of the product; knows nothing of HTTP, SQL or processes. */
@NullMarked
package dev.openwork.server.domain;

import org.jspecify.annotations.NullMarked;

/** What surrounds every operation: request ids, tokens, envelope, errors, the access log. */
@NullMarked
package dev.openwork.server.web;

import org.jspecify.annotations.NullMarked;

/**
 * Everything between the listener and the operations: checks, tokens, envelope, errors, access log.
 */
@NullMarked
package dev.openwork.server.web;

import org.jspecify.annotations.NullMarked;

/** The router's HTTP API. */
@NullMarked
package dev.openwork.router.web;

import org.jspecify.annotations.NullMarked;

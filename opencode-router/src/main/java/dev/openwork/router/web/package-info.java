/** The router's HTTP interface: health for everybody, channels by themselves, all else by token. */
@NullMarked
package dev.openwork.router.web;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.openwork.server.web;

import org.jspecify.annotations.NullMarked;

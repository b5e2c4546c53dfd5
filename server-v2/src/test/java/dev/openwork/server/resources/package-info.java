@NullMarked
package dev.openwork.server.resources;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.openwork.server.config;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.openwork.server.domain;

import org.jspecify.annotations.NullMarked;

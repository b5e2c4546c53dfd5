@NullMarked
package dev.openwork.server.contract;

import org.jspecify.annotations.NullMarked;

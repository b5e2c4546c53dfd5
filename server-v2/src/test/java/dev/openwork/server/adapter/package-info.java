@NullMarked
package dev.openwork.server.adapter;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.openwork.server.services;

import org.jspecify.annotations.NullMarked;

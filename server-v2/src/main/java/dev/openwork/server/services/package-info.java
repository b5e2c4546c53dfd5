/** What the operations do, and the ports through which they reach storage and opencode. */
@NullMarked
package dev.openwork.server.services;

import org.jspecify.annotations.NullMarked;

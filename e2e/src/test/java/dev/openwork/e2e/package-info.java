/** End-to-end tests, and the helpers they share: child processes, ports, copies of the project. */
@NullMarked
package dev.openwork.e2e;

import org.jspecify.annotations.NullMarked;

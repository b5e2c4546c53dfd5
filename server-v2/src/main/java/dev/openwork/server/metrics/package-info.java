/**
 * What the server counts and times, for Prometheus. Kept across generations, so it knows nothing of
 * one.
 */
@NullMarked
package dev.openwork.server.metrics;

import org.jspecify.annotations.NullMarked;

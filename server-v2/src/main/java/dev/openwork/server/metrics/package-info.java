/**
 * Metrics of the server for Prometheus. Outlives generations, so nothing here depends on classes of
 * a generation.
 */
@NullMarked
package dev.openwork.server.metrics;

import org.jspecify.annotations.NullMarked;

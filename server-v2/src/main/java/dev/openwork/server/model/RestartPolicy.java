package dev.openwork.server.model;

/**
 * When a process that went down is started again: after pauses that double, without an end.
 *
 * @param backoffMs the first pause, in milliseconds
 * @param maxBackoffMs the longest
 * @param healthyMs how long a process must have been of use for the pauses to begin again
 */
public record RestartPolicy(long backoffMs, long maxBackoffMs, long healthyMs) {}

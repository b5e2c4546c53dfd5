package dev.openwork.server.model;

/** How much a session changed: lines, and files. */
public record SessionSummary(long additions, long deletions, long files) {}

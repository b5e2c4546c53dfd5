package dev.openwork.server.model;

/** The numbers of lines and files that a session changed. */
public record SessionSummary(long additions, long deletions, long files) {}

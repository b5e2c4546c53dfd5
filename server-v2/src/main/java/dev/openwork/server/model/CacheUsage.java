package dev.openwork.server.model;

/** Model tokens read from and written to the provider's prompt cache. */
public record CacheUsage(long read, long write) {}

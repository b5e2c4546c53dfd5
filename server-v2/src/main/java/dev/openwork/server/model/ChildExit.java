package dev.openwork.server.model;

import java.time.Instant;

/** How and when a child process last ended. */
public record ChildExit(int code, Instant at) {}

package dev.openwork.server.resources.wire;

import java.time.Instant;

/** How and when a child process last ended. */
public record ChildExit(int code, Instant at) {}

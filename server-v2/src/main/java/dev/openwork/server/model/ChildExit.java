package dev.openwork.server.model;

import java.time.Instant;

/** The last exit of a child process. */
public record ChildExit(int code, Instant at) {}

package dev.openwork.server.resources.wire;

/** That a command was taken. */
public record Accepted(boolean accepted) {}

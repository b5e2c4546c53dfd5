package dev.openwork.server.resources.wire;

/** The process the server runs in. */
public record ServerProcess(long pid, String javaVersion, String platform) {}

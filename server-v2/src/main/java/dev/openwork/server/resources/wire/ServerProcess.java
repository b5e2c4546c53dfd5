package dev.openwork.server.resources.wire;

/**
 * The process the server runs in.
 *
 * @param processors how many it may use
 * @param maxMemoryBytes how much its heap may take
 */
public record ServerProcess(
    long pid, String javaVersion, String platform, int processors, long maxMemoryBytes) {}

package dev.openwork.server.model;

/**
 * The process the server runs in.
 *
 * @param processors how many it may use
 * @param maxMemoryBytes how much its heap may take
 */
public record ServerProcess(
    long pid, String javaVersion, String platform, int processors, long maxMemoryBytes) {}

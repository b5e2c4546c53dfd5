package dev.openwork.server.model;

/**
 * The process of the server.
 *
 * @param processors the number of available processors
 * @param maxMemoryBytes the maximum size of the heap
 */
public record ServerProcess(
    long pid, String javaVersion, String platform, int processors, long maxMemoryBytes) {}

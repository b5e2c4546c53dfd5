package dev.openwork.server.model;

/**
 * A folder of the server's machine.
 *
 * @param dataDir its real, absolute path
 */
public record LocalBackend(String dataDir) {}

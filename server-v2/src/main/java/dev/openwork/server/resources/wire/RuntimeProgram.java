package dev.openwork.server.resources.wire;

/** A program, told by its bytes. */
public record RuntimeProgram(String version, String sha256, String path) {}

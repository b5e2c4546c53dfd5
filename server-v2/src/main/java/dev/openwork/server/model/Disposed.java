package dev.openwork.server.model;

/** Confirms that an opencode instance was disposed. */
public record Disposed(boolean disposed) {}

package dev.openwork.server.resources.wire;

/** That something was dropped. */
public record Disposed(boolean disposed) {}

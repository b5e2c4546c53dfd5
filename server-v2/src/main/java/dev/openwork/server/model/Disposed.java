package dev.openwork.server.model;

/** That something was dropped. */
public record Disposed(boolean disposed) {}

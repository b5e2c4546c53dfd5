package dev.openwork.server.resources.wire;

/** What every failed operation answers with; {@code ok} is false. */
public record ErrorEnvelope(boolean ok, ErrorBody error) {}

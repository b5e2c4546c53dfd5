package dev.openwork.server.model;

/** What every failed operation answers with; {@code ok} is false. */
public record ErrorEnvelope(boolean ok, ErrorBody error) {}

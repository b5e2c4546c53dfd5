package dev.openwork.server.model;

/** The response of every failed operation; {@code ok} is false. */
public record ErrorEnvelope(boolean ok, ErrorBody error) {}

package dev.openwork.server.model;

/** Confirms that a request was accepted. */
public record Accepted(boolean accepted) {}

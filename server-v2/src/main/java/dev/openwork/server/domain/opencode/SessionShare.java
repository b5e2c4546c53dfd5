package dev.openwork.server.domain.opencode;

/** Where a session can be read by everyone who has the address. */
public record SessionShare(String url) {}

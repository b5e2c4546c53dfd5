package dev.openwork.server.model;

/** Where a session can be read by everyone who has the address. */
public record SessionShare(String url) {}

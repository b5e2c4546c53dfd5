package dev.openwork.server.model;

/** The URL at which anyone can read a shared session. */
public record SessionShare(String url) {}

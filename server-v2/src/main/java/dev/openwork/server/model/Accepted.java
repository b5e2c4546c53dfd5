package dev.openwork.server.model;

/** That a command was taken. */
public record Accepted(boolean accepted) {}

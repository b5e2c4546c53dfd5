package dev.openwork.server.model;

/** The child processes of the server. */
public record ServerChildren(ChildSummary opencode, ChildSummary router) {}

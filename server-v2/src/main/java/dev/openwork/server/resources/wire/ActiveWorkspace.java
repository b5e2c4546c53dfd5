package dev.openwork.server.resources.wire;

/** The workspace that people work in. */
public record ActiveWorkspace(String activeWorkspaceId) {}

package dev.openwork.server.model;

/** The active workspace. */
public record ActiveWorkspace(String activeWorkspaceId) {}

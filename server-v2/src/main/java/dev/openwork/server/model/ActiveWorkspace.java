package dev.openwork.server.model;

/** The workspace that people work in. */
public record ActiveWorkspace(String activeWorkspaceId) {}

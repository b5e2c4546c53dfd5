package dev.openwork.server.model;

/** Confirms that a workspace was deleted. */
public record DeletedWorkspace(boolean deleted, String workspaceId) {}

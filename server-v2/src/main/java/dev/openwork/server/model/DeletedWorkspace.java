package dev.openwork.server.model;

/** That a workspace is known no more; its files stay. */
public record DeletedWorkspace(boolean deleted, String workspaceId) {}

package dev.openwork.server.model;

/** The tool call that a request belongs to. */
public record ToolCall(String messageID, String callID) {}

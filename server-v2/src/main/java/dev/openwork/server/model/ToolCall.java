package dev.openwork.server.model;

/** The call of a tool for which something is asked. */
public record ToolCall(String messageID, String callID) {}

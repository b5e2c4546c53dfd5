package dev.openwork.server.resources.wire;

/** Whether the router shall run, and why. */
public record RouterEnablement(boolean enabled, String reason) {}

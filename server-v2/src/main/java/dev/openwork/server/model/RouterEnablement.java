package dev.openwork.server.model;

/** Whether the router shall run, and why. */
public record RouterEnablement(boolean enabled, String reason) {}

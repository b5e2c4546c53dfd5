package dev.openwork.server.model;

/** The outcome of an upgrade and the resulting state of the runtime. */
public record UpgradeResult(RuntimeUpgrade state, RuntimeSummary summary) {}

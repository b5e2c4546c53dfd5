package dev.openwork.server.model;

/** What became of an upgrade, and the runtime after it. */
public record UpgradeResult(RuntimeUpgrade state, RuntimeSummary summary) {}

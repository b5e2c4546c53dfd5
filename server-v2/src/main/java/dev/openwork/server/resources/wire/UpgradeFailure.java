package dev.openwork.server.resources.wire;

/** Why a program was not replaced. */
public record UpgradeFailure(String program, ChildError error) {}

package dev.openwork.server.model;

/** Why a program was not replaced. */
public record UpgradeFailure(String program, ChildError error) {}

package dev.openwork.server.model;

/** Why a program was not upgraded. */
public record UpgradeFailure(String program, ChildError error) {}

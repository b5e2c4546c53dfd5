package dev.openwork.server.model;

import dev.openwork.server.domain.ChildStatus;
import org.jspecify.annotations.Nullable;

/** A child process in short. */
public record ChildSummary(
    ChildStatus status, boolean running, @Nullable String version, @Nullable Long pid) {}

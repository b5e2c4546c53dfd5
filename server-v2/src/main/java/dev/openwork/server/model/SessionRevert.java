package dev.openwork.server.model;

import org.jspecify.annotations.Nullable;

/** The first message and part that are reverted. */
public record SessionRevert(String messageID, @Nullable String partID) {}

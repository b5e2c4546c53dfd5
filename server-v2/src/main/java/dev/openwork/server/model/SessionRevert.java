package dev.openwork.server.model;

import org.jspecify.annotations.Nullable;

/** From where on what was said and done is taken back. */
public record SessionRevert(String messageID, @Nullable String partID) {}

package dev.openwork.server.opencode;

import org.jspecify.annotations.Nullable;

/**
 * A piece of what the user says. {@code type} says which of the others are there: {@code text} has
 * text; {@code file} has mime, url and perhaps filename; {@code agent} has name.
 */
public record PromptPiece(
    String type,
    @Nullable String text,
    @Nullable String mime,
    @Nullable String filename,
    @Nullable String url,
    @Nullable String name) {}

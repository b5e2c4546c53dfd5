package dev.openwork.server.model;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a message. {@code type} says which of the optional fields are there: {@code text} and
 * {@code reasoning} carry text, {@code tool} carries tool, callID and state, {@code file} carries
 * mime, url and filename, {@code step-finish} carries reason; further types may come.
 *
 * @param synthetic whether the text was added by the program rather than said
 */
public record MessagePart(
    String id,
    String sessionID,
    String messageID,
    String type,
    @Nullable String text,
    @Nullable Boolean synthetic,
    @Nullable String tool,
    @Nullable String callID,
    @Nullable ToolState state,
    @Nullable String mime,
    @Nullable String filename,
    @Nullable String url,
    @Nullable String reason,
    @Nullable PartTime time) {}

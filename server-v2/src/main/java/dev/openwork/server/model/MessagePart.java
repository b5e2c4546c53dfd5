package dev.openwork.server.model;

import org.jspecify.annotations.Nullable;

/**
 * A part of a message. The {@code type} determines the optional fields: {@code text} and {@code
 * reasoning} have text, {@code tool} has tool, callID and state, {@code file} has mime, url and
 * filename, {@code step-finish} has reason. New types may be added.
 *
 * @param synthetic whether a program added the text
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

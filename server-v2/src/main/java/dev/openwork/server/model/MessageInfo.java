package dev.openwork.server.model;

import org.jspecify.annotations.Nullable;

/**
 * A message without its parts.
 *
 * @param parentID the user message that an assistant message responds to
 * @param model the model that a user message requests
 * @param providerID the provider of the model that wrote an assistant message
 * @param modelID the model that wrote an assistant message
 * @param finish why the model stopped, such as {@code stop} or {@code tool-calls}
 * @param cost in US dollars
 * @param error why an assistant message ended early
 */
public record MessageInfo(
    String id,
    String sessionID,
    MessageRole role,
    MessageTime time,
    @Nullable String parentID,
    @Nullable String agent,
    @Nullable ModelChoice model,
    @Nullable String providerID,
    @Nullable String modelID,
    @Nullable String finish,
    @Nullable Double cost,
    @Nullable TokenUsage tokens,
    @Nullable OpencodeError error) {}

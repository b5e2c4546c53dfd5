package dev.openwork.server.model;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a message besides its parts.
 *
 * @param parentID the user's message that an assistant's message answers
 * @param model the model a user's message asks for
 * @param providerID the provider that wrote an assistant's message
 * @param modelID the model that wrote an assistant's message
 * @param finish why the model stopped, such as {@code stop} or {@code tool-calls}
 * @param cost in US dollars
 * @param error why an assistant's message ended early
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

package dev.openwork.router.domain;

/**
 * A part on its way to a chat.
 *
 * @param id the same at each attempt, so that receivers can tell a repetition
 */
public record OutboundMessage(String id, Conversation to, OutboundPart part) {}

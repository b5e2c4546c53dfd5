package dev.openwork.router.domain;

/**
 * Holds a part that is sent to a chat.
 *
 * @param id the same for each delivery attempt, so that the receiver can detect duplicates
 */
public record OutboundMessage(String id, Conversation to, OutboundPart part) {}

package dev.openwork.router.domain;

import java.util.List;

/**
 * Holds a message that a chat sent.
 *
 * @param sender the author, in the channel's format; differs from the peer in groups
 * @param audience whether the message is addressed to this router
 */
public record InboundMessage(
    Conversation conversation,
    String sender,
    String text,
    List<Attachment> attachments,
    Audience audience) {

  /** The addressee of a message. */
  public enum Audience {
    /** A direct message to this router. */
    DIRECT,
    /** A message in a group that mentions this router. */
    MENTION,
    /** A message in a group that does not mention this router. */
    GROUP
  }

  public InboundMessage {
    text = text.strip();
    attachments = List.copyOf(attachments);
  }
}

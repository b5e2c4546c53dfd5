package dev.openwork.router.domain;

import java.util.List;

/**
 * What somebody wrote.
 *
 * @param sender who wrote it, as the channel calls them; differs from the peer in groups
 * @param audience whether it was written to this router
 */
public record InboundMessage(
    Conversation conversation,
    String sender,
    String text,
    List<Attachment> attachments,
    Audience audience) {

  /** Whom a message is for. */
  public enum Audience {
    /** Written to this router alone. */
    DIRECT,
    /** Written into a group, with a mention of this router. */
    MENTION,
    /** Written into a group, to nobody in particular. */
    GROUP
  }

  public InboundMessage {
    text = text.strip();
    attachments = List.copyOf(attachments);
  }
}

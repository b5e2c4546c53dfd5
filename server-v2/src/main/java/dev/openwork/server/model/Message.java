package dev.openwork.server.model;

import java.util.List;

/** A message with its parts, in order. */
public record Message(MessageInfo info, List<MessagePart> parts) {
  /** Copies the parts. */
  public Message {
    parts = List.copyOf(parts);
  }
}

package dev.openwork.server.model;

import java.util.List;

/** A message with its parts, in the order they were said. */
public record Message(MessageInfo info, List<MessagePart> parts) {
  /** Copies the parts. */
  public Message {
    parts = List.copyOf(parts);
  }
}

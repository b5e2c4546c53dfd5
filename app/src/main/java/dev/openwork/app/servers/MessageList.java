package dev.openwork.app.servers;

import dev.openwork.sdk.model.Message;
import java.util.List;
import java.util.Optional;

/**
 * Messages of a session, oldest first.
 *
 * @param earlier the cursor of the messages before them
 */
public record MessageList(List<Message> messages, Optional<String> earlier) {
  public MessageList {
    messages = List.copyOf(messages);
  }
}

package dev.openwork.app.conversation;

import dev.openwork.sdk.model.MessageInfo;
import dev.openwork.sdk.model.MessagePart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A message of a transcript with its parts in their order. For one thread at a time. */
final class Entry {
  private final Map<String, MessagePart> parts = new LinkedHashMap<>();
  private MessageInfo info;

  Entry(MessageInfo info, List<MessagePart> parts) {
    this.info = info;
    parts.forEach(part -> this.parts.put(part.getId(), part));
  }

  void update(MessageInfo newInfo) {
    info = newInfo;
  }

  /** Takes a part; tells whether a part of that id was shown before. */
  boolean put(MessagePart part) {
    MessagePart before = parts.put(part.getId(), part);
    return before != null && MessageViews.part(before).isPresent();
  }

  void remove(String partId) {
    parts.remove(partId);
  }

  Optional<MessagePart> part(String partId) {
    return Optional.ofNullable(parts.get(partId));
  }

  boolean isRunning() {
    return MessageViews.isRunning(info);
  }

  MessageView view() {
    return MessageViews.message(info, parts.values());
  }
}

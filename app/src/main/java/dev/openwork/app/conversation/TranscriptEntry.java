package dev.openwork.app.conversation;

import dev.openwork.sdk.model.MessageInfo;
import dev.openwork.sdk.model.MessagePart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A message of a transcript with its parts in order. Not thread-safe. */
final class TranscriptEntry {
  private final Map<String, MessagePart> parts = new LinkedHashMap<>();
  private MessageInfo info;

  TranscriptEntry(MessageInfo info, List<MessagePart> parts) {
    this.info = info;
    parts.forEach(part -> this.parts.put(part.getId(), part));
  }

  void update(MessageInfo newInfo) {
    info = newInfo;
  }

  /** Adds or replaces a part; returns whether a part with the same ID was visible before. */
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

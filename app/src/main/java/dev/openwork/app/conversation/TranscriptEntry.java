package dev.openwork.app.conversation;

import dev.openwork.sdk.model.MessageInfo;
import dev.openwork.sdk.model.MessagePart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A message of a transcript with its parts in order. Not thread-safe. */
final class TranscriptEntry {
  private final Map<String, TranscriptPart> parts = new LinkedHashMap<>();
  private MessageInfo info;

  TranscriptEntry(MessageInfo info, List<MessagePart> parts) {
    this.info = info;
    parts.forEach(
        part -> this.parts.put(part.id(), new TranscriptPart(part, isMarkdown(), !isRunning())));
  }

  void update(MessageInfo newInfo) {
    info = newInfo;
  }

  /** Adds or updates a part. */
  Change put(MessagePart part) {
    TranscriptPart known = parts.get(part.id());
    if (known != null && known.accepts(part)) {
      return known.update(part);
    }
    boolean shown = known != null && known.view().isPresent();
    TranscriptPart added = new TranscriptPart(part, isMarkdown(), false);
    parts.put(part.id(), added);
    Optional<PartView> view = added.view();
    if (view.isEmpty()) {
      return shown ? new Change.PartRemoved(part.id()) : new Change.None();
    }
    return shown ? new Change.PartChanged(view.get()) : new Change.PartAdded(info.id(), view.get());
  }

  void remove(String partId) {
    parts.remove(partId);
  }

  Optional<TranscriptPart> part(String partId) {
    return Optional.ofNullable(parts.get(partId));
  }

  /** What people write is displayed as they have written it. */
  private boolean isMarkdown() {
    return !info.role().equals(MessageInfo.RoleEnum.USER);
  }

  boolean isRunning() {
    return MessageViews.isRunning(info);
  }

  MessageView view() {
    return MessageViews.message(
        info, parts.values().stream().map(TranscriptPart::view).flatMap(Optional::stream).toList());
  }

  /** Returns the message without its parts. */
  MessageView state() {
    return MessageViews.message(info, List.of());
  }
}

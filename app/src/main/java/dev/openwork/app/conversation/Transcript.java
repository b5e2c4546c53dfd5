package dev.openwork.app.conversation;

import dev.openwork.app.conversation.Change.ActivityChanged;
import dev.openwork.app.conversation.Change.EventsMissed;
import dev.openwork.app.conversation.Change.MessageChanged;
import dev.openwork.app.conversation.Change.MessageRemoved;
import dev.openwork.app.conversation.Change.PartChanged;
import dev.openwork.sdk.model.Message;
import dev.openwork.sdk.model.MessageInfo;
import dev.openwork.sdk.model.MessagePart;
import dev.openwork.sdk.model.MessagePartDeltaProperties;
import dev.openwork.sdk.model.SessionStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The messages and the activity of a session. Not thread-safe. */
public final class Transcript {
  private final Map<String, TranscriptEntry> entries = new LinkedHashMap<>();
  private Activity activity = Activity.IDLE;

  /** Creates a transcript from the messages of a session, oldest first. */
  public Transcript(List<Message> messages) {
    for (Message message : messages) {
      entries.put(
          message.getInfo().getId(), new TranscriptEntry(message.getInfo(), message.getParts()));
    }
    if (lastEntry().filter(TranscriptEntry::isRunning).isPresent()) {
      activity = Activity.BUSY;
    }
  }

  /** Returns all messages, oldest first. */
  public List<MessageView> messages() {
    return entries.values().stream().map(TranscriptEntry::view).toList();
  }

  /** Returns the activity of the session. */
  public Activity activity() {
    return activity;
  }

  Change update(MessageInfo info) {
    TranscriptEntry known = entries.get(info.getId());
    if (known == null) {
      TranscriptEntry entry = new TranscriptEntry(info, List.of());
      entries.put(info.getId(), entry);
      return new MessageChanged(entry.view(), true);
    }
    known.update(info);
    return new MessageChanged(known.view(), false);
  }

  Change update(MessagePart part) {
    TranscriptEntry entry = entries.get(part.getMessageID());
    if (entry == null) {
      return new EventsMissed();
    }
    boolean shown = entry.put(part);
    Optional<PartView> view = MessageViews.part(part);
    return shown && view.isPresent()
        ? new PartChanged(view.get())
        : new MessageChanged(entry.view(), false);
  }

  Change append(MessagePartDeltaProperties delta) {
    TranscriptEntry entry = entries.get(delta.getMessageID());
    Optional<MessagePart> part =
        Optional.ofNullable(entry).flatMap(known -> known.part(delta.getPartID()));
    if (part.isEmpty()) {
      return new EventsMissed();
    }
    if (!delta.getField().equals("text")) {
      return new Change.None();
    }
    return update(appended(part.get(), delta.getDelta()));
  }

  Change removeMessage(String messageId) {
    entries.remove(messageId);
    return new MessageRemoved(messageId);
  }

  Change removePart(String messageId, String partId) {
    TranscriptEntry entry = entries.get(messageId);
    if (entry == null) {
      return new EventsMissed();
    }
    entry.remove(partId);
    return new MessageChanged(entry.view(), false);
  }

  Change setActivity(Activity now) {
    activity = now;
    return new ActivityChanged();
  }

  static Activity activity(SessionStatus status) {
    if (status.getType() == SessionStatus.TypeEnum.RETRY) {
      String why = status.getMessage();
      return Activity.retrying(why == null ? "" : why);
    }
    return status.getType() == SessionStatus.TypeEnum.BUSY ? Activity.BUSY : Activity.IDLE;
  }

  private static MessagePart appended(MessagePart part, String delta) {
    String text = part.getText();
    return new MessagePart()
        .id(part.getId())
        .sessionID(part.getSessionID())
        .messageID(part.getMessageID())
        .type(part.getType())
        .synthetic(part.getSynthetic())
        .text(text == null ? delta : text + delta);
  }

  private Optional<TranscriptEntry> lastEntry() {
    return entries.values().stream().reduce((first, second) -> second);
  }
}

package dev.openwork.app.conversation;

import dev.openwork.app.conversation.Change.ActivityChanged;
import dev.openwork.app.conversation.Change.MessageChanged;
import dev.openwork.app.conversation.Change.MessageGone;
import dev.openwork.app.conversation.Change.Missed;
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

/** The messages of a session and what it is doing. For one thread at a time. */
public final class Transcript {
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private Activity activity = Activity.IDLE;

  /** Starts with the messages as the server lists them, oldest first. */
  public Transcript(List<Message> messages) {
    for (Message message : messages) {
      entries.put(message.getInfo().getId(), new Entry(message.getInfo(), message.getParts()));
    }
    if (lastEntry().filter(Entry::isRunning).isPresent()) {
      activity = Activity.BUSY;
    }
  }

  /** Returns all messages, oldest first. */
  public List<MessageView> messages() {
    return entries.values().stream().map(Entry::view).toList();
  }

  /** Returns what the session is doing. */
  public Activity activity() {
    return activity;
  }

  Change update(MessageInfo info) {
    Entry known = entries.get(info.getId());
    if (known == null) {
      Entry entry = new Entry(info, List.of());
      entries.put(info.getId(), entry);
      return new MessageChanged(entry.view(), true);
    }
    known.update(info);
    return new MessageChanged(known.view(), false);
  }

  Change update(MessagePart part) {
    Entry entry = entries.get(part.getMessageID());
    if (entry == null) {
      return new Missed();
    }
    boolean shown = entry.put(part);
    Optional<PartView> view = MessageViews.part(part);
    return shown && view.isPresent()
        ? new PartChanged(view.get())
        : new MessageChanged(entry.view(), false);
  }

  Change append(MessagePartDeltaProperties delta) {
    Entry entry = entries.get(delta.getMessageID());
    Optional<MessagePart> part =
        Optional.ofNullable(entry).flatMap(known -> known.part(delta.getPartID()));
    if (part.isEmpty()) {
      return new Missed();
    }
    if (!delta.getField().equals("text")) {
      return new Change.Nothing();
    }
    return update(appended(part.get(), delta.getDelta()));
  }

  Change removeMessage(String messageId) {
    entries.remove(messageId);
    return new MessageGone(messageId);
  }

  Change removePart(String messageId, String partId) {
    Entry entry = entries.get(messageId);
    if (entry == null) {
      return new Missed();
    }
    entry.remove(partId);
    return new MessageChanged(entry.view(), false);
  }

  Change become(Activity now) {
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

  private Optional<Entry> lastEntry() {
    return entries.values().stream().reduce((first, second) -> second);
  }
}

package dev.openwork.app.conversation;

import dev.openwork.app.conversation.Change.ActivityChanged;
import dev.openwork.app.conversation.Change.EventsMissed;
import dev.openwork.app.conversation.Change.MessageAdded;
import dev.openwork.app.conversation.Change.MessageRemoved;
import dev.openwork.app.conversation.Change.MessageUpdated;
import dev.openwork.app.conversation.Change.PartRemoved;
import dev.openwork.sdk.model.Message;
import dev.openwork.sdk.model.MessageInfo;
import dev.openwork.sdk.model.MessagePart;
import dev.openwork.sdk.model.MessagePartDeltaProperties;
import dev.openwork.sdk.model.SessionStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The messages, the activity and the pending requests of a session. Not thread-safe. */
public final class Transcript {
  private final Map<String, TranscriptEntry> entries = new LinkedHashMap<>();
  private final Map<String, PendingRequest> requests = new LinkedHashMap<>();
  private Activity activity = Activity.IDLE;

  /** Creates a transcript from the messages of a session, oldest first, without requests. */
  public Transcript(List<Message> messages) {
    this(messages, List.of());
  }

  /** Creates a transcript from the messages of a session, oldest first, and its requests. */
  public Transcript(List<Message> messages, List<PendingRequest> pending) {
    pending.forEach(request -> requests.put(request.id(), request));
    for (Message message : messages) {
      entries.put(message.info().id(), new TranscriptEntry(message.info(), message.parts()));
    }
    if (lastEntry().filter(TranscriptEntry::isRunning).isPresent()) {
      activity = Activity.BUSY;
    }
  }

  /** Returns all messages, oldest first. */
  public List<MessageView> messages() {
    return entries.values().stream().map(TranscriptEntry::view).toList();
  }

  /** Returns the requests that wait for an answer, oldest first. */
  public List<PendingRequest> requests() {
    return List.copyOf(requests.values());
  }

  /** Returns the activity of the session. */
  public Activity activity() {
    return activity;
  }

  Change update(MessageInfo info) {
    TranscriptEntry known = entries.get(info.id());
    if (known == null) {
      TranscriptEntry entry = new TranscriptEntry(info, List.of());
      entries.put(info.id(), entry);
      return new MessageAdded(entry.view());
    }
    known.update(info);
    return new MessageUpdated(known.state());
  }

  Change update(MessagePart part) {
    TranscriptEntry entry = entries.get(part.messageID());
    return entry == null ? new EventsMissed() : entry.put(part);
  }

  Change append(MessagePartDeltaProperties delta) {
    TranscriptEntry entry = entries.get(delta.messageID());
    Optional<TranscriptPart> part =
        Optional.ofNullable(entry).flatMap(known -> known.part(delta.partID()));
    if (part.isEmpty()) {
      return new EventsMissed();
    }
    return delta.field().equals("text") ? part.get().append(delta.delta()) : new Change.None();
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
    return new PartRemoved(partId);
  }

  Change add(PendingRequest request) {
    requests.put(request.id(), request);
    return new Change.RequestsChanged(requests());
  }

  Change removeRequest(String requestId) {
    return requests.remove(requestId) == null
        ? new Change.None()
        : new Change.RequestsChanged(requests());
  }

  Change setActivity(Activity now) {
    activity = now;
    return new ActivityChanged();
  }

  static Activity activity(SessionStatus status) {
    String why = status.message();
    return switch (status.type().known()) {
      case RETRY -> Activity.retrying(why == null ? "" : why);
      case BUSY -> Activity.BUSY;
      case IDLE, UNRECOGNIZED -> Activity.IDLE;
    };
  }

  private Optional<TranscriptEntry> lastEntry() {
    return entries.values().stream().reduce((first, second) -> second);
  }
}

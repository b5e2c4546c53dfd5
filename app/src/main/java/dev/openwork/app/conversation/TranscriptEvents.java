package dev.openwork.app.conversation;

import dev.openwork.sdk.model.MessagePartDeltaEvent;
import dev.openwork.sdk.model.MessagePartRemovedEvent;
import dev.openwork.sdk.model.MessagePartRemovedProperties;
import dev.openwork.sdk.model.MessagePartUpdatedEvent;
import dev.openwork.sdk.model.MessageRemovedEvent;
import dev.openwork.sdk.model.MessageUpdatedEvent;
import dev.openwork.sdk.model.OpencodeError;
import dev.openwork.sdk.model.PermissionAskedEvent;
import dev.openwork.sdk.model.PermissionRepliedEvent;
import dev.openwork.sdk.model.QuestionAskedEvent;
import dev.openwork.sdk.model.QuestionRejectedEvent;
import dev.openwork.sdk.model.QuestionRepliedEvent;
import dev.openwork.sdk.model.ResyncEvent;
import dev.openwork.sdk.model.ServerConnectedEvent;
import dev.openwork.sdk.model.SessionErrorEvent;
import dev.openwork.sdk.model.SessionIdleEvent;
import dev.openwork.sdk.model.SessionStatusEvent;
import dev.openwork.sdk.model.SessionUpdatedEvent;
import dev.openwork.sdk.model.WorkspaceEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Applies the events of a workspace to the transcript of one session. Each relevant event type has
 * a rule.
 */
public final class TranscriptEvents {
  private final String sessionId;
  private final Map<Class<?>, BiFunction<WorkspaceEvent, Transcript, Change>> rules =
      new HashMap<>();
  private final Map<Class<?>, Function<WorkspaceEvent, @Nullable String>> sessions =
      new HashMap<>();

  /** Creates the rules for a session. */
  public TranscriptEvents(String sessionId) {
    this.sessionId = sessionId;
    rules.put(ServerConnectedEvent.class, (event, transcript) -> new Change.EventsMissed());
    rules.put(ResyncEvent.class, (event, transcript) -> new Change.EventsMissed());
    addMessageRules();
    addSessionRules();
    addRequestRules();
  }

  /** Returns whether an event has an effect on the session. */
  public boolean concerns(WorkspaceEvent event) {
    return Optional.ofNullable(sessions.get(event.getClass()))
        .map(session -> sessionId.equals(session.apply(event)))
        .orElseGet(() -> rules.containsKey(event.getClass()));
  }

  /** Applies an event that concerns the session and returns its effect. */
  public Change apply(WorkspaceEvent event, Transcript transcript) {
    BiFunction<WorkspaceEvent, Transcript, Change> rule = rules.get(event.getClass());
    return rule == null || !concerns(event) ? new Change.None() : rule.apply(event, transcript);
  }

  private void addMessageRules() {
    on(
        MessagePartDeltaEvent.class,
        event -> event.properties().sessionID(),
        (event, transcript) -> transcript.append(event.properties()));
    on(
        MessagePartUpdatedEvent.class,
        event -> event.properties().part().sessionID(),
        (event, transcript) -> transcript.update(event.properties().part()));
    on(
        MessageUpdatedEvent.class,
        event -> event.properties().info().sessionID(),
        (event, transcript) -> transcript.update(event.properties().info()));
    on(
        MessagePartRemovedEvent.class,
        event -> event.properties().sessionID(),
        (event, transcript) -> removePart(event.properties(), transcript));
    on(
        MessageRemovedEvent.class,
        event -> event.properties().sessionID(),
        (event, transcript) -> transcript.removeMessage(event.properties().messageID()));
  }

  private void addSessionRules() {
    on(
        SessionStatusEvent.class,
        event -> event.properties().sessionID(),
        (event, transcript) ->
            transcript.setActivity(Transcript.activity(event.properties().status())));
    on(
        SessionIdleEvent.class,
        event -> event.properties().sessionID(),
        (event, transcript) -> transcript.setActivity(Activity.IDLE));
    on(
        SessionUpdatedEvent.class,
        event -> event.properties().info().id(),
        (event, transcript) -> new Change.Renamed(event.properties().info().title()));
    on(
        SessionErrorEvent.class,
        event -> event.properties().sessionID(),
        (event, transcript) -> runFailed(event.properties().error()));
  }

  private void addRequestRules() {
    on(
        PermissionAskedEvent.class,
        event -> event.properties().sessionID(),
        (event, transcript) -> transcript.add(PendingRequest.Permission.of(event.properties())));
    on(
        PermissionRepliedEvent.class,
        event -> event.properties().sessionID(),
        (event, transcript) -> transcript.removeRequest(event.properties().requestID()));
    on(
        QuestionAskedEvent.class,
        event -> event.properties().sessionID(),
        (event, transcript) -> transcript.add(PendingRequest.Questions.of(event.properties())));
    on(
        QuestionRepliedEvent.class,
        event -> event.properties().sessionID(),
        (event, transcript) -> transcript.removeRequest(event.properties().requestID()));
    on(
        QuestionRejectedEvent.class,
        event -> event.properties().sessionID(),
        (event, transcript) -> transcript.removeRequest(event.properties().requestID()));
  }

  private <E extends WorkspaceEvent> void on(
      Class<E> type,
      Function<E, @Nullable String> session,
      BiFunction<E, Transcript, Change> rule) {
    sessions.put(type, event -> session.apply(type.cast(event)));
    rules.put(type, (event, transcript) -> rule.apply(type.cast(event), transcript));
  }

  private static Change removePart(MessagePartRemovedProperties removed, Transcript transcript) {
    return transcript.removePart(removed.messageID(), removed.partID());
  }

  private static Change runFailed(@Nullable OpencodeError error) {
    return new Change.RunFailed(error == null ? "The run failed." : MessageViews.error(error));
  }
}

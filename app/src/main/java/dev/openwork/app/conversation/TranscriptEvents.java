package dev.openwork.app.conversation;

import dev.openwork.app.conversation.Change.Missed;
import dev.openwork.app.conversation.Change.Nothing;
import dev.openwork.app.conversation.Change.RunFailed;
import dev.openwork.sdk.model.MessagePartDeltaEvent;
import dev.openwork.sdk.model.MessagePartRemovedEvent;
import dev.openwork.sdk.model.MessagePartUpdatedEvent;
import dev.openwork.sdk.model.MessageRemovedEvent;
import dev.openwork.sdk.model.MessageUpdatedEvent;
import dev.openwork.sdk.model.OpencodeError;
import dev.openwork.sdk.model.ServerConnectedEvent;
import dev.openwork.sdk.model.SessionErrorEvent;
import dev.openwork.sdk.model.SessionIdleEvent;
import dev.openwork.sdk.model.SessionStatusEvent;
import dev.openwork.sdk.model.WorkspaceEvent;
import org.jspecify.annotations.Nullable;

/** Applies the events of a workspace to the transcript of one of its sessions. */
final class TranscriptEvents {
  private final String sessionId;

  TranscriptEvents(String sessionId) {
    this.sessionId = sessionId;
  }

  Change apply(WorkspaceEvent event, Transcript transcript) {
    if (event instanceof ServerConnectedEvent) {
      return new Missed();
    } else if (event instanceof MessageUpdatedEvent updated) {
      var info = updated.getProperties().getInfo();
      return ours(info.getSessionID()) ? transcript.update(info) : new Nothing();
    } else if (event instanceof MessagePartUpdatedEvent updated) {
      var part = updated.getProperties().getPart();
      return ours(part.getSessionID()) ? transcript.update(part) : new Nothing();
    } else if (event instanceof MessagePartDeltaEvent delta) {
      var properties = delta.getProperties();
      return ours(properties.getSessionID()) ? transcript.append(properties) : new Nothing();
    }
    return applyRare(event, transcript);
  }

  private Change applyRare(WorkspaceEvent event, Transcript transcript) {
    if (event instanceof SessionStatusEvent status && ours(status.getProperties().getSessionID())) {
      return transcript.become(Transcript.activity(status.getProperties().getStatus()));
    } else if (event instanceof SessionIdleEvent idle
        && ours(idle.getProperties().getSessionID())) {
      return transcript.become(Activity.IDLE);
    } else if (event instanceof MessageRemovedEvent removed
        && ours(removed.getProperties().getSessionID())) {
      return transcript.removeMessage(removed.getProperties().getMessageID());
    } else if (event instanceof MessagePartRemovedEvent removed
        && ours(removed.getProperties().getSessionID())) {
      var properties = removed.getProperties();
      return transcript.removePart(properties.getMessageID(), properties.getPartID());
    } else if (event instanceof SessionErrorEvent failed
        && ours(failed.getProperties().getSessionID())) {
      return runFailed(failed.getProperties().getError());
    }
    return new Nothing();
  }

  private static Change runFailed(@Nullable OpencodeError error) {
    return new RunFailed(error == null ? "The run failed." : MessageViews.error(error));
  }

  private boolean ours(@Nullable String eventSessionId) {
    return sessionId.equals(eventSessionId);
  }
}

package dev.openwork.app.conversation;

import java.util.List;

/** The effect of an event on a transcript, which determines the update of the page. */
public sealed interface Change {

  /** No visible change. */
  record None() implements Change {}

  /** A message was added. */
  record MessageAdded(MessageView message) implements Change {}

  /** The state of a message changed, but not its parts. */
  record MessageUpdated(MessageView message) implements Change {}

  /** A message was removed. */
  record MessageRemoved(String messageId) implements Change {}

  /** A part was added at the end of a message. */
  record PartAdded(String messageId, PartView part) implements Change {}

  /** A part changed. */
  record PartChanged(PartView part) implements Change {}

  /** Text was added to the end of a part: blocks have changed or are new. */
  record TextAdded(String partId, List<TextPiece> pieces) implements Change {
    public TextAdded {
      pieces = List.copyOf(pieces);
    }
  }

  /** A part was removed. */
  record PartRemoved(String partId) implements Change {}

  /** The activity of the session changed. */
  record ActivityChanged() implements Change {}

  /** An agent asks for something, or a request was answered. */
  record RequestsChanged(List<PendingRequest> requests) implements Change {
    public RequestsChanged {
      requests = List.copyOf(requests);
    }
  }

  /** The session was updated; its title may be the same. */
  record Renamed(String title) implements Change {}

  /** The run failed, and no message contains the error. */
  record RunFailed(String reason) implements Change {}

  /** Earlier events were missed, so all messages must be reloaded. */
  record EventsMissed() implements Change {}
}

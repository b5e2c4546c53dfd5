package dev.openwork.app.conversation;

/** The effect of an event on a transcript, which determines the update of the page. */
public sealed interface Change {

  /** No visible change. */
  record None() implements Change {}

  /** A message was added or changed. */
  record MessageChanged(MessageView message, boolean added) implements Change {}

  /** A visible part changed. */
  record PartChanged(PartView part) implements Change {}

  /** A message was removed. */
  record MessageRemoved(String messageId) implements Change {}

  /** The activity of the session changed. */
  record ActivityChanged() implements Change {}

  /** The session was updated; its title may be the same. */
  record Renamed(String title) implements Change {}

  /** The run failed, and no message contains the error. */
  record RunFailed(String reason) implements Change {}

  /** Earlier events were missed, so all messages must be reloaded. */
  record EventsMissed() implements Change {}
}

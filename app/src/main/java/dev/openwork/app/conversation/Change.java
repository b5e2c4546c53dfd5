package dev.openwork.app.conversation;

/** What an event did to a transcript, and so what is to be shown anew. */
sealed interface Change {

  /** Nothing that is shown. */
  record Nothing() implements Change {}

  /** A message came ({@code added}) or is different now. */
  record MessageChanged(MessageView message, boolean added) implements Change {}

  /** A part that was shown before is different now. */
  record PartChanged(PartView part) implements Change {}

  /** A message is gone. */
  record MessageGone(String messageId) implements Change {}

  /** The session works, waits or rests now. */
  record ActivityChanged() implements Change {}

  /** The session has another title, or the same one again. */
  record Renamed(String title) implements Change {}

  /** The run failed outside of any message. */
  record RunFailed(String reason) implements Change {}

  /** The event makes no sense without others that were missed: all messages must be read again. */
  record Missed() implements Change {}
}

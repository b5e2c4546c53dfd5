package dev.openwork.router.opencode;

import java.util.List;

/** An event of opencode that is relevant to chats. */
public sealed interface OpencodeEvent {

  /** Returns the id of the session in which the event occurred. */
  String session();

  /** A session created a child session. */
  record ChildCreated(String session, String parent) implements OpencodeEvent {}

  /** A session started working. */
  record Busy(String session) implements OpencodeEvent {}

  /** A session stopped working. */
  record Idle(String session) implements OpencodeEvent {}

  /** A tool call ended, successfully or not. */
  record ToolEnded(String session, String call, String tool, String title, String output)
      implements OpencodeEvent {}

  /** A session requests a permission and waits for the reply. */
  record PermissionAsked(String session, String request, String permission, List<String> patterns)
      implements OpencodeEvent {
    public PermissionAsked {
      patterns = List.copyOf(patterns);
    }
  }

  /** A session asks the user a question and waits for the reply. */
  record QuestionAsked(String session, String request) implements OpencodeEvent {}
}

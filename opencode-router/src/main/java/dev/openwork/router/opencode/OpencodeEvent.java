package dev.openwork.router.flow;

import java.util.List;

/** Something that happened in opencode and that a chat may care for. */
public sealed interface OpencodeEvent {

  /** The session it happened in. */
  String session();

  /** A session was made on behalf of another one. */
  record ChildCreated(String session, String parent) implements OpencodeEvent {}

  /** A session works. */
  record Busy(String session) implements OpencodeEvent {}

  /** A session came to rest. */
  record Idle(String session) implements OpencodeEvent {}

  /** A tool came to its end; {@code call} names the use of it. */
  record ToolEnded(String session, String call, String tool, String title, String output)
      implements OpencodeEvent {}

  /** A run waits for a permission. */
  record PermissionAsked(String session, String request, String permission, List<String> patterns)
      implements OpencodeEvent {
    public PermissionAsked {
      patterns = List.copyOf(patterns);
    }
  }

  /** A run waits for the answer to a question. */
  record QuestionAsked(String session, String request) implements OpencodeEvent {}

  /** Hears events, one at a time. */
  interface Listener {

    /** Something happened. */
    void event(OpencodeEvent event);

    /** Events flow from here on; what happened before was not heard. */
    void connected();
  }
}

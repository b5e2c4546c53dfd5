package dev.openwork.router.flow;

import dev.openwork.router.domain.ModelName;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Port: what the router asks of opencode. Calls block. */
public interface Opencode {

  /** Makes a session and returns its id. */
  String createSession(Path directory, String title) throws OpencodeException;

  /**
   * Runs a prompt to its end and returns the text of the answer. One that takes longer than it may
   * is ended in opencode, too.
   */
  String prompt(Path directory, String session, Prompt prompt)
      throws OpencodeException, InterruptedException;

  /** Answers a request for a permission. */
  void answerPermission(Path directory, String request, boolean allowed) throws OpencodeException;

  /** Declines to answer a question, so that the run goes on. */
  void rejectQuestion(Path directory, String request) throws OpencodeException;

  /** The requests that wait for an answer in a directory. */
  List<OpencodeEvent> pending(Path directory) throws OpencodeException;

  /**
   * What to ask.
   *
   * @param system instructions before the conversation
   */
  record Prompt(
      String text, Optional<String> system, Optional<ModelName> model, Optional<String> agent) {}
}

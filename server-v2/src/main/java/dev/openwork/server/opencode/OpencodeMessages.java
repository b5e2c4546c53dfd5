package dev.openwork.server.opencode;

import dev.openwork.server.domain.Page;
import dev.openwork.server.domain.SessionRef;
import dev.openwork.server.model.Message;
import dev.openwork.server.model.MessagePart;
import dev.openwork.server.model.ShellCall;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** What is said in opencode's sessions; fails as {@link OpencodeSessions} does. */
public interface OpencodeMessages {

  /**
   * The newest messages of a session, oldest first.
   *
   * @param cursor goes on before the page that named it
   */
  Page<Message> list(SessionRef session, int limit, Optional<String> cursor);

  /** One message. */
  Message get(SessionRef session, String messageId);

  /** Removes a message. */
  void delete(SessionRef session, String messageId);

  /** Replaces what a text or reasoning part says; other parts cannot be changed. */
  MessagePart rewrite(SessionRef session, String messageId, String partId, String text);

  /** Removes a part of a message. */
  void deletePart(SessionRef session, String messageId, String partId);

  /** Says something and completes with the answer when the run is over. */
  CompletableFuture<Message> prompt(SessionRef session, Prompt prompt);

  /** Says something and does not wait for the answer. */
  void promptLater(SessionRef session, Prompt prompt);

  /** Runs one of opencode's commands and completes with the answer. */
  CompletableFuture<Message> command(SessionRef session, CommandCall call);

  /** Runs a shell command and completes with the message that has its output. */
  CompletableFuture<Message> shell(SessionRef session, ShellCall call);
}

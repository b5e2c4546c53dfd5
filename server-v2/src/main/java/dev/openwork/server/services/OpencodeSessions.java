package dev.openwork.server.services;

import dev.openwork.server.domain.opencode.Message;
import dev.openwork.server.domain.opencode.NewSession;
import dev.openwork.server.domain.opencode.Prompt;
import dev.openwork.server.domain.opencode.Session;
import dev.openwork.server.domain.opencode.SessionQuery;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * opencode's sessions in one directory. Every method throws a {@link
 * dev.openwork.server.domain.Failure}: {@code service_unavailable} while opencode does not run,
 * {@code not_found} for sessions it does not know, {@code bad_gateway} when it answers with
 * nonsense.
 */
public interface OpencodeSessions {

  /** The sessions that match, newest first. */
  List<Session> list(Path directory, SessionQuery query);

  /** Makes a session. */
  Session create(Path directory, NewSession session);

  /** One session. */
  Session get(Path directory, String sessionId);

  /** The messages of a session, oldest first; with a limit, the newest ones. */
  List<Message> messages(Path directory, String sessionId, Optional<Integer> limit);

  /** Says something and completes with the answer when the run is over; fails with a Failure. */
  CompletionStage<Message> prompt(Path directory, String sessionId, Prompt prompt);

  /** Stops the session's run, if there is one. */
  void abort(Path directory, String sessionId);
}

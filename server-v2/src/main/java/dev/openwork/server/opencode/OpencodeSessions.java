package dev.openwork.server.opencode;

import dev.openwork.server.domain.Page;
import dev.openwork.server.domain.SessionRef;
import dev.openwork.server.model.FileDiff;
import dev.openwork.server.model.Fork;
import dev.openwork.server.model.Initialization;
import dev.openwork.server.model.Revert;
import dev.openwork.server.model.Session;
import dev.openwork.server.model.SessionChange;
import dev.openwork.server.model.SessionStatus;
import dev.openwork.server.model.Summarization;
import dev.openwork.server.model.Todo;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * opencode's sessions. Every method throws a {@link dev.openwork.server.domain.Failure}: {@code
 * service_unavailable} while opencode does not run, {@code not_found} for what it does not know,
 * {@code conflict} while a session is busy, {@code bad_gateway} when it answers with nonsense.
 * Calls that end later fail with the same; cancelling them ends them in opencode, too.
 */
public interface OpencodeSessions {

  /** The sessions of a directory that match, newest first. */
  Page<Session> list(Path directory, SessionQuery query);

  /** Makes a session. */
  Session create(Path directory, NewSession session);

  /** What each session is doing that is not idle, by its id. */
  Map<String, SessionStatus> statuses(Path directory);

  /** One session, whichever directory it is in. */
  Session get(SessionRef session);

  /** Changes a session and returns it. */
  Session change(SessionRef session, SessionChange change);

  /** Removes a session with all that was said. */
  void delete(SessionRef session);

  /** The sessions that were branched from it. */
  List<Session> children(SessionRef session);

  /** What the agent means to do. */
  List<Todo> todos(SessionRef session);

  /** What was changed in files, in all or in answer to one message. */
  List<FileDiff> diff(SessionRef session, Optional<String> messageId);

  /** Branches off a new session. */
  Session fork(SessionRef session, Fork fork);

  /** Takes back a message and what followed. */
  Session revert(SessionRef session, Revert revert);

  /** Takes back the taking back. */
  Session unrevert(SessionRef session);

  /** Makes the session readable for everyone who has the address that it then names. */
  Session share(SessionRef session);

  /** Ends that. */
  Session unshare(SessionRef session);

  /** Stops the session's run, if there is one. */
  void abort(SessionRef session);

  /** Lets an agent look at the project and describe it; completes when that is done. */
  CompletableFuture<Boolean> initialize(SessionRef session, Initialization request);

  /** Sums the session up; completes when that is done. */
  CompletableFuture<Boolean> summarize(SessionRef session, Summarization request);
}

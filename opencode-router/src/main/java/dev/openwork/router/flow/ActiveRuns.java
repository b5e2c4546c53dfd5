package dev.openwork.router.flow;

import dev.openwork.router.domain.Conversation;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Tracks the prompts that are running for chats, by the session and its child sessions. Sessions of
 * other clients of the same opencode are unknown here, so their events are ignored. Thread-safe.
 */
public final class ActiveRuns {
  private final Map<String, Run> runs = new ConcurrentHashMap<>();

  /** A running prompt. Closing it removes its session and child sessions. */
  final class Run implements AutoCloseable {
    private final String session;
    private final Conversation conversation;
    private final Path directory;
    private final Set<String> reportedCalls = ConcurrentHashMap.newKeySet();

    private Run(String session, Conversation conversation, Path directory) {
      this.session = session;
      this.conversation = conversation;
      this.directory = directory;
    }

    String session() {
      return session;
    }

    Conversation conversation() {
      return conversation;
    }

    Path directory() {
      return directory;
    }

    /** Marks a tool call as reported to the chat and returns whether it was new. */
    boolean markReported(String call) {
      return reportedCalls.add(call);
    }

    @Override
    public void close() {
      runs.values().removeIf(run -> run == this);
    }
  }

  /** Adds a run. */
  Run start(String session, Conversation conversation, Path directory) {
    Run run = new Run(session, conversation, directory);
    runs.put(session, run);
    return run;
  }

  /** Returns the run that a session or child session belongs to. */
  Optional<Run> find(String session) {
    return Optional.ofNullable(runs.get(session));
  }

  /** Returns whether a prompt of the conversation is running. */
  boolean isBusy(Conversation conversation) {
    return runs.values().stream().anyMatch(run -> run.conversation().equals(conversation));
  }

  /** Adds a child session to the run of its parent, if there is one. */
  void addChild(String child, String parent) {
    find(parent).ifPresent(run -> runs.put(child, run));
  }

  /** Returns the directories in which prompts are running. */
  Set<Path> directories() {
    return runs.values().stream().map(Run::directory).collect(Collectors.toSet());
  }
}

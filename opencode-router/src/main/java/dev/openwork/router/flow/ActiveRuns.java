package dev.openwork.router.flow;

import dev.openwork.router.domain.Conversation;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What chats run at the moment, by session; sessions made on their behalf included. Sessions of
 * others in the same opencode are not known here, and nobody answers for them. Safe for use by
 * several threads.
 */
public final class Activity {
  private final Map<String, Run> runs = new ConcurrentHashMap<>();

  /** A prompt that runs. Closing it forgets it and what was made on its behalf. */
  public final class Run implements AutoCloseable {
    private final String session;
    private final Conversation conversation;
    private final Path directory;
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    private Run(String session, Conversation conversation, Path directory) {
      this.session = session;
      this.conversation = conversation;
      this.directory = directory;
    }

    /** The session of the chat itself. */
    public String session() {
      return session;
    }

    /** Whose it is. */
    public Conversation conversation() {
      return conversation;
    }

    /** Where it runs. */
    public Path directory() {
      return directory;
    }

    /** Whether this is the first time that the chat would be told of this use of a tool. */
    boolean isNews(String call) {
      return told.add(call);
    }

    @Override
    public void close() {
      runs.values().removeIf(run -> run == this);
    }
  }

  /** A run begins. */
  public Run begin(String session, Conversation conversation, Path directory) {
    Run run = new Run(session, conversation, directory);
    runs.put(session, run);
    return run;
  }

  /** The run that a session belongs to. */
  public Optional<Run> find(String session) {
    return Optional.ofNullable(runs.get(session));
  }

  /** Whether something runs for a conversation. */
  public boolean isBusy(Conversation conversation) {
    return runs.values().stream().anyMatch(run -> run.conversation().equals(conversation));
  }

  /** A session was made on behalf of another one. */
  public void adopt(String child, String parent) {
    find(parent).ifPresent(run -> runs.put(child, run));
  }

  /** Where something runs. */
  public Set<Path> directories() {
    return runs.values().stream().map(Run::directory).collect(Collectors.toSet());
  }
}

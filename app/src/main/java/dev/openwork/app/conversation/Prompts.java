package dev.openwork.app.conversation;

import dev.openwork.sdk.error.OpenWorkException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;

/**
 * Sends prompts in the background, since the server answers one only when its whole run is over,
 * and tells whoever listens how they fare.
 */
public final class Prompts implements AutoCloseable {
  private final BiConsumer<SessionRef, String> sender;
  private final ExecutorService threads = Executors.newCachedThreadPool(Prompts::thread);
  private final Map<SessionRef, PromptState> states = new ConcurrentHashMap<>();
  private final Map<SessionRef, Set<Runnable>> listeners = new ConcurrentHashMap<>();

  /** Sends with {@code sender}, which returns at the end of a run or throws what went wrong. */
  public Prompts(BiConsumer<SessionRef, String> sender) {
    this.sender = sender;
  }

  /** Starts a run and returns at once. */
  public void send(SessionRef session, String text) {
    become(session, PromptState.RUNNING);
    threads.execute(() -> run(session, text));
  }

  /** Returns how the last prompt of a session fares. */
  public PromptState state(SessionRef session) {
    return states.getOrDefault(session, PromptState.NONE);
  }

  /** Has {@code listener} run whenever the state of a session changes, until removed. */
  public Registration listen(SessionRef session, Runnable listener) {
    Set<Runnable> ofSession =
        listeners.computeIfAbsent(session, key -> new CopyOnWriteArraySet<>());
    ofSession.add(listener);
    return () -> ofSession.remove(listener);
  }

  /** Gives up waiting for the runs under way; the server goes on with them. */
  @Override
  public void close() {
    listeners.clear();
    threads.shutdownNow();
  }

  /** Something that listens. */
  @FunctionalInterface
  public interface Registration {

    /** Is told of nothing any more. */
    void remove();
  }

  private void run(SessionRef session, String text) {
    try {
      sender.accept(session, text);
      become(session, PromptState.NONE);
    } catch (OpenWorkException e) {
      become(session, PromptState.failed(e));
    }
  }

  private void become(SessionRef session, PromptState state) {
    states.put(session, state);
    listeners.getOrDefault(session, Set.of()).forEach(Runnable::run);
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "app-prompt");
    thread.setDaemon(true);
    return thread;
  }
}

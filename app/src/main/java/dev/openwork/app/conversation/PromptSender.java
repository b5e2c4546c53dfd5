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
 * Sends prompts in the background, because the server responds only at the end of a run, and
 * notifies listeners about the state of each prompt. Thread-safe.
 */
public final class PromptSender implements AutoCloseable {
  private final BiConsumer<SessionRef, String> sender;
  private final ExecutorService threads = Executors.newCachedThreadPool(PromptSender::thread);
  private final Map<SessionRef, PromptState> states = new ConcurrentHashMap<>();
  private final Map<SessionRef, Set<Runnable>> listeners = new ConcurrentHashMap<>();

  /**
   * Creates a sender.
   *
   * @param sender sends a prompt; returns at the end of the run or throws {@link OpenWorkException}
   */
  public PromptSender(BiConsumer<SessionRef, String> sender) {
    this.sender = sender;
  }

  /** Starts a run and returns immediately. */
  public void send(SessionRef session, String text) {
    setState(session, PromptState.RUNNING);
    threads.execute(() -> run(session, text));
  }

  /** Returns the state of the last prompt of a session. */
  public PromptState state(SessionRef session) {
    return states.getOrDefault(session, PromptState.NONE);
  }

  /** Runs {@code listener} on each change until the returned action removes it. */
  public Runnable listen(SessionRef session, Runnable listener) {
    Set<Runnable> ofSession =
        listeners.computeIfAbsent(session, key -> new CopyOnWriteArraySet<>());
    ofSession.add(listener);
    return () -> ofSession.remove(listener);
  }

  /** Stops waiting for the runs in progress; they continue on the server. */
  @Override
  public void close() {
    listeners.clear();
    threads.shutdownNow();
  }

  private void run(SessionRef session, String text) {
    try {
      sender.accept(session, text);
      setState(session, PromptState.NONE);
    } catch (OpenWorkException e) {
      setState(session, PromptState.failed(e));
    }
  }

  private void setState(SessionRef session, PromptState state) {
    states.put(session, state);
    listeners.getOrDefault(session, Set.of()).forEach(Runnable::run);
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "app-prompt");
    thread.setDaemon(true);
    return thread;
  }
}

package dev.openwork.app.conversation;

import dev.openwork.sdk.error.OpenWorkException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Sends prompts in the background, because the server responds only at the end of a run, and
 * notifies listeners about the state of each prompt. Thread-safe.
 */
public final class PromptSender implements AutoCloseable {
  private static final int MAX_RUNS = 64;
  private static final int IDLE_SECONDS = 10;

  private final BiConsumer<SessionRef, String> sender;
  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(
          0,
          MAX_RUNS,
          IDLE_SECONDS,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          PromptSender::thread);
  private final Map<SessionRef, PromptState> states = new ConcurrentHashMap<>();
  private final Set<Consumer<SessionRef>> listeners = new CopyOnWriteArraySet<>();

  /**
   * Creates a sender.
   *
   * @param sender sends a prompt; returns at the end of the run or throws {@link OpenWorkException}
   */
  public PromptSender(BiConsumer<SessionRef, String> sender) {
    this.sender = sender;
  }

  /**
   * Starts a run and returns immediately.
   *
   * @return false if too many runs are in progress
   */
  public boolean send(SessionRef session, String text) {
    PromptState before = state(session);
    setState(session, PromptState.RUNNING);
    try {
      threads.execute(() -> run(session, text));
      return true;
    } catch (RejectedExecutionException e) {
      setState(session, before);
      return false;
    }
  }

  /** Returns the state of the last prompt of a session. */
  public PromptState state(SessionRef session) {
    return states.getOrDefault(session, PromptState.NONE);
  }

  /** Calls {@code listener} on each change of a session's state. It must not block. */
  public void listen(Consumer<SessionRef> listener) {
    listeners.add(listener);
  }

  /** Stops waiting for the runs in progress. */
  @Override
  public void close() {
    listeners.clear();
    threads.shutdownNow();
  }

  private void run(SessionRef session, String text) {
    PromptState end = PromptState.NONE;
    try {
      sender.accept(session, text);
    } catch (OpenWorkException e) {
      end = PromptState.failed(e);
    } catch (IllegalStateException e) {
      if (!threads.isShutdown()) {
        throw e;
      }
    } finally {
      setState(session, end);
    }
  }

  private void setState(SessionRef session, PromptState state) {
    if (state.equals(PromptState.NONE)) {
      states.remove(session);
    } else {
      states.put(session, state);
    }
    listeners.forEach(listener -> listener.accept(session));
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "app-prompt");
    thread.setDaemon(true);
    return thread;
  }
}

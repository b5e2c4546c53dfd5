package dev.openwork.server.services;

import dev.openwork.server.domain.Failure;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.domain.Workspace;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Records with a workspace whether its backend is usable. A request that the backend rejects counts
 * as a success. Successes within ten seconds are recorded once, to avoid a write for each call.
 *
 * <p>Calls never wait for a record and never fail because of one: another thread writes the records
 * and drops those that cannot be written. Closing waits up to a second for the remaining records.
 */
public final class SyncRecorder implements AutoCloseable {
  private static final Duration INTERVAL = Duration.ofSeconds(10);
  private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(1);

  private final WorkspaceStore store;
  private final Clock clock;
  private final Executor executor;
  private final Consumer<String> problems;
  private final Map<String, Instant> recorded = new ConcurrentHashMap<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition idle = lock.newCondition();
  private final Map<String, Runnable> pending = new HashMap<>();
  private boolean writing;

  /**
   * Writes to {@code store} in a thread of {@code executor}.
   *
   * @param problems receives a description when a record cannot be written
   */
  public SyncRecorder(
      WorkspaceStore store, Clock clock, Executor executor, Consumer<String> problems) {
    this.store = store;
    this.clock = clock;
    this.executor = executor;
    this.problems = problems;
  }

  /** Runs a call and records its outcome. */
  <T> T recorded(Workspace workspace, Supplier<T> call) {
    try {
      T result = call.get();
      outcome(workspace.id(), null);
      return result;
    } catch (Failure failure) {
      outcome(workspace.id(), failure);
      throw failure;
    }
  }

  /** Starts a call and records its outcome; cancelling the returned future cancels the call. */
  @SuppressWarnings("FutureReturnValueIgnored") // only forwards a cancellation
  <T> CompletableFuture<T> recordedLater(Workspace workspace, Supplier<CompletableFuture<T>> call) {
    CompletableFuture<T> started = call.get();
    CompletableFuture<T> result =
        started.whenComplete((value, error) -> outcome(workspace.id(), error));
    result.whenComplete((value, error) -> started.cancel(false));
    return result;
  }

  private void outcome(String id, @Nullable Throwable error) {
    Throwable cause = error instanceof CompletionException wrapped ? wrapped.getCause() : error;
    if (cause instanceof Failure failure && isFault(failure.code())) {
      Instant now = clock.instant();
      recorded.remove(id);
      writeLater(id, () -> store.recordFault(id, failure.explanation(), now));
    } else if (cause == null || cause instanceof Failure) {
      succeeded(id);
    }
  }

  private void succeeded(String id) {
    Instant now = clock.instant();
    Instant last = recorded.get(id);
    if (last == null || !last.plus(INTERVAL).isAfter(now)) {
      recorded.put(id, now);
      writeLater(id, () -> store.recordSuccess(id, now));
    }
  }

  private static boolean isFault(FailureCode code) {
    return code == FailureCode.BAD_GATEWAY || code == FailureCode.SERVICE_UNAVAILABLE;
  }

  /** Replaces a record of the workspace that is not written yet. */
  private void writeLater(String id, Runnable write) {
    lock.lock();
    try {
      pending.put(id, write);
      if (!writing) {
        writing = true;
        executor.execute(this::writeAll);
      }
    } catch (RejectedExecutionException e) {
      writing = false; // the server is stopping
    } finally {
      lock.unlock();
    }
  }

  private void writeAll() {
    for (Optional<Runnable> next = next(); next.isPresent(); next = next()) {
      try {
        next.get().run();
      } catch (RuntimeException e) {
        recorded.clear(); // the next success is written
        problems.accept(
            "The outcome of a call was not recorded with its workspace: " + e.getMessage());
      }
    }
  }

  private Optional<Runnable> next() {
    lock.lock();
    try {
      Iterator<Runnable> writes = pending.values().iterator();
      if (!writes.hasNext()) {
        writing = false;
        idle.signalAll();
        return Optional.empty();
      }
      Runnable next = writes.next();
      writes.remove();
      return Optional.of(next);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      long nanos = CLOSE_TIMEOUT.toNanos();
      while (writing && nanos > 0) {
        nanos = idle.awaitNanos(nanos);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
  }
}

package dev.openwork.server.services;

import dev.openwork.server.domain.Failure;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.domain.Workspace;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Records with a workspace whether its backend is usable. A request that the backend rejects counts
 * as a success. Successes within ten seconds are recorded once, to avoid a write for each call.
 */
public final class SyncRecorder {
  private static final Duration INTERVAL = Duration.ofSeconds(10);

  private final WorkspaceStore store;
  private final Clock clock;
  private final Map<String, Instant> recorded = new ConcurrentHashMap<>();

  /** Writes to {@code store}. */
  public SyncRecorder(WorkspaceStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Runs a call and records its outcome. */
  <T> T recorded(Workspace workspace, Supplier<T> call) {
    try {
      T result = call.get();
      outcome(workspace, null);
      return result;
    } catch (Failure failure) {
      outcome(workspace, failure);
      throw failure;
    }
  }

  /** Starts a call and records its outcome; cancelling the returned future cancels the call. */
  @SuppressWarnings("FutureReturnValueIgnored") // only forwards a cancellation
  <T> CompletableFuture<T> recordedLater(Workspace workspace, Supplier<CompletableFuture<T>> call) {
    CompletableFuture<T> started = call.get();
    CompletableFuture<T> result = started.whenComplete((value, error) -> outcome(workspace, error));
    result.whenComplete((value, error) -> started.cancel(false));
    return result;
  }

  private void outcome(Workspace workspace, @Nullable Throwable error) {
    Throwable cause = error instanceof CompletionException wrapped ? wrapped.getCause() : error;
    if (cause instanceof Failure failure && isFault(failure.code())) {
      recorded.remove(workspace.id());
      store.recordFault(workspace.id(), failure.explanation(), clock.instant());
    } else if (cause == null || cause instanceof Failure) {
      succeeded(workspace);
    }
  }

  private void succeeded(Workspace workspace) {
    Instant now = clock.instant();
    Instant last = recorded.get(workspace.id());
    if (last == null || !last.plus(INTERVAL).isAfter(now)) {
      recorded.put(workspace.id(), now);
      store.recordSuccess(workspace.id(), now);
    }
  }

  private static boolean isFault(FailureCode code) {
    return code == FailureCode.BAD_GATEWAY || code == FailureCode.SERVICE_UNAVAILABLE;
  }
}

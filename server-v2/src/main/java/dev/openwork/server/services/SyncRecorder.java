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
 * Notes with a workspace whether its backend could be used. A request the backend refused counts as
 * a success: the backend worked. A success soon after another one is not noted again, for it would
 * make every call a write.
 */
public final class SyncRecorder {
  private static final Duration SOON = Duration.ofSeconds(10);

  private final WorkspaceStore store;
  private final Clock clock;
  private final Map<String, Instant> noted = new ConcurrentHashMap<>();

  /** Writes to {@code store}. */
  public SyncRecorder(WorkspaceStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Makes the call, notes how it went and passes its result or failure on. */
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

  /** The same for a call that ends later; cancelling what is returned cancels the call. */
  @SuppressWarnings("FutureReturnValueIgnored") // it only passes a cancellation on
  <T> CompletableFuture<T> recordedLater(Workspace workspace, Supplier<CompletableFuture<T>> call) {
    CompletableFuture<T> made = call.get();
    CompletableFuture<T> result = made.whenComplete((value, error) -> outcome(workspace, error));
    result.whenComplete((value, error) -> made.cancel(false));
    return result;
  }

  private void outcome(Workspace workspace, @Nullable Throwable error) {
    Throwable cause = error instanceof CompletionException wrapped ? wrapped.getCause() : error;
    if (cause instanceof Failure failure && isFault(failure.code())) {
      noted.remove(workspace.id());
      store.recordFault(workspace.id(), failure.explanation(), clock.instant());
    } else if (cause == null || cause instanceof Failure) {
      succeeded(workspace);
    }
  }

  private void succeeded(Workspace workspace) {
    Instant now = clock.instant();
    Instant last = noted.get(workspace.id());
    if (last == null || !last.plus(SOON).isAfter(now)) {
      noted.put(workspace.id(), now);
      store.recordSuccess(workspace.id(), now);
    }
  }

  private static boolean isFault(FailureCode code) {
    return code == FailureCode.BAD_GATEWAY || code == FailureCode.SERVICE_UNAVAILABLE;
  }
}

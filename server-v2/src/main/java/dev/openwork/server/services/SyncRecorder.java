package dev.openwork.server.services;

import dev.openwork.server.domain.Failure;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.domain.SyncState;
import dev.openwork.server.domain.Workspace;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Notes with a workspace whether its backend could be used. A request the backend refused counts as
 * a success: the backend worked.
 */
public final class SyncRecorder {
  private final WorkspaceStore store;
  private final Clock clock;

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

  /** The same for a call that ends later. */
  <T> CompletionStage<T> recordedLater(Workspace workspace, Supplier<CompletionStage<T>> call) {
    return call.get().whenComplete((result, error) -> outcome(workspace, error));
  }

  private void outcome(Workspace workspace, @Nullable Throwable error) {
    Throwable cause = error instanceof CompletionException wrapped ? wrapped.getCause() : error;
    if (cause instanceof Failure failure && isFault(failure.code())) {
      Optional<String> why = Optional.of(failure.explanation());
      record(workspace, new SyncState(workspace.sync().lastSyncAt(), why));
    } else if (cause == null || cause instanceof Failure) {
      record(workspace, new SyncState(Optional.of(clock.instant()), Optional.empty()));
    }
  }

  private void record(Workspace workspace, SyncState state) {
    store.recordSync(workspace.id(), state, clock.instant());
  }

  private static boolean isFault(FailureCode code) {
    return code == FailureCode.BAD_GATEWAY || code == FailureCode.SERVICE_UNAVAILABLE;
  }
}

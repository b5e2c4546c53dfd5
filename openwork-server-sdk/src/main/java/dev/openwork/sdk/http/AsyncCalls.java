package dev.openwork.sdk.http;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs calls on an executor. Thread-safe. */
public final class AsyncCalls {
  private final Executor executor;

  /** Creates calls that run on {@code executor}. */
  public AsyncCalls(Executor executor) {
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * Starts a call. The future fails with the exception of the call. Canceling it does not abort the
   * request.
   */
  public <T extends @Nullable Object> CompletableFuture<T> start(Supplier<? extends T> call) {
    CompletableFuture<T> result = new CompletableFuture<>();
    executor.execute(
        () -> {
          try {
            result.complete(call.get());
          } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
          }
        });
    return result;
  }
}

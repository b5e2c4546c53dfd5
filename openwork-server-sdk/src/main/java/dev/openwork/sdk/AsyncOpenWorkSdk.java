package dev.openwork.sdk;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs calls in the background: {@code sdk.async().call(it -> it.workspaces().getWorkspace(id))}.
 * Thread-safe.
 */
public final class AsyncOpenWorkSdk {
  private final OpenWorkSdk sdk;
  private final Executor executor;

  AsyncOpenWorkSdk(OpenWorkSdk sdk, Executor executor) {
    this.sdk = Objects.requireNonNull(sdk, "sdk");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * Starts a call. The future fails with the {@link dev.openwork.sdk.error.OpenWorkException} of
   * the call. Canceling it does not abort the request.
   */
  public <T extends @Nullable Object> CompletableFuture<T> call(
      Function<? super OpenWorkSdk, ? extends T> operation) {
    CompletableFuture<T> result = new CompletableFuture<>();
    executor.execute(
        () -> {
          try {
            result.complete(operation.apply(sdk));
          } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
          }
        });
    return result;
  }

  /**
   * The threads of all views without an own executor. They end after ten seconds without a call.
   */
  static final class Threads {
    private static final int MAX_THREADS = 64;
    static final Executor SHARED = create();

    private Threads() {}

    private static Executor create() {
      ThreadPoolExecutor threads =
          new ThreadPoolExecutor(
              MAX_THREADS,
              MAX_THREADS,
              10,
              TimeUnit.SECONDS,
              new LinkedBlockingQueue<>(),
              task -> {
                Thread thread = new Thread(task, "openwork-sdk");
                thread.setDaemon(true);
                return thread;
              });
      threads.allowCoreThreadTimeOut(true);
      return threads;
    }
  }
}

package dev.openwork.sdk;

import dev.openwork.sdk.api.OpenWorkApis;
import dev.openwork.sdk.http.AsyncCalls;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The operations of one server, which run in the background: {@code
 * sdk.async().workspaces().getWorkspace(id)}. A future fails with the exception of its call.
 * Canceling it does not abort the request. Thread-safe.
 */
public final class AsyncOpenWorkSdk extends OpenWorkApis.Async {
  private final OpenWorkSdk sdk;
  private final AsyncCalls calls;

  private AsyncOpenWorkSdk(OpenWorkSdk sdk, AsyncCalls calls) {
    super(sdk, calls);
    this.sdk = sdk;
    this.calls = calls;
  }

  static AsyncOpenWorkSdk of(OpenWorkSdk sdk, Executor executor) {
    return new AsyncOpenWorkSdk(Objects.requireNonNull(sdk, "sdk"), new AsyncCalls(executor));
  }

  /** Starts several calls that depend on each other, or a call for the whole response. */
  public <T extends @Nullable Object> CompletableFuture<T> call(
      Function<? super OpenWorkSdk, ? extends T> operations) {
    return calls.start(() -> operations.apply(sdk));
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

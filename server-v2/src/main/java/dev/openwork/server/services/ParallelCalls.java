package dev.openwork.server.services;

import dev.openwork.server.domain.Failure;
import dev.openwork.server.domain.FailureCode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Calls that run in parallel. Closing interrupts those that are still running. */
final class ParallelCalls implements AutoCloseable {
  private final CompletionService<Boolean> calls;
  private final List<Future<Boolean>> started = new ArrayList<>();

  /** Runs each call in a thread of {@code executor}. */
  ParallelCalls(Executor executor) {
    this.calls = new ExecutorCompletionService<>(executor);
  }

  /** Starts a call; its result is available after {@link #await}. */
  <T> Supplier<T> begin(Supplier<T> call) {
    CompletableFuture<T> result = new CompletableFuture<>();
    started.add(calls.submit(() -> result.complete(call.get())));
    return result::join;
  }

  /** Waits for all calls; throws the exception of the first call that fails. */
  void await() {
    try {
      for (int done = 0; done < started.size(); done++) {
        calls.take().get();
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure(FailureCode.SERVICE_UNAVAILABLE, "The call was interrupted; retry it");
    }
  }

  @Override
  public void close() {
    started.forEach(call -> call.cancel(true));
  }
}

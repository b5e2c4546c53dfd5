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

/** Calls that are made at the same time. Closing interrupts those that are not over. */
final class ParallelCalls implements AutoCloseable {
  private final CompletionService<Boolean> calls;
  private final List<Future<Boolean>> begun = new ArrayList<>();

  /** Makes each in a thread of {@code executor}. */
  ParallelCalls(Executor executor) {
    this.calls = new ExecutorCompletionService<>(executor);
  }

  /** Begins a call; its result is there after {@link #await}. */
  <T> Supplier<T> begin(Supplier<T> call) {
    CompletableFuture<T> result = new CompletableFuture<>();
    begun.add(calls.submit(() -> result.complete(call.get())));
    return result::join;
  }

  /** Waits for all of them, or until one fails, and then fails as that one did. */
  void await() {
    try {
      for (int over = 0; over < begun.size(); over++) {
        calls.take().get();
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure(FailureCode.SERVICE_UNAVAILABLE, "The call was given up; try it again");
    }
  }

  @Override
  public void close() {
    begun.forEach(call -> call.cancel(true));
  }
}

package dev.openwork.server.assembly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A task that runs in another thread while the rest of a generation is built. */
final class BackgroundTask<T> implements Supplier<T> {
  private final CompletableFuture<T> result;

  BackgroundTask(Task<T> task, Executor executor) {
    result = CompletableFuture.supplyAsync(() -> run(task), executor);
  }

  /** A task that may fail with an I/O error. */
  @FunctionalInterface
  interface Task<T> {
    T run() throws IOException;
  }

  /** Waits for the result; throws the exception of the task if it failed. */
  @Override
  public T get() {
    try {
      return result.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /** Passes the result to a consumer, unless the task fails. */
  void thenAccept(Consumer<T> consumer) {
    var unused = result.thenAccept(consumer);
  }

  private static <T> T run(Task<T> task) {
    try {
      return task.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package dev.openwork.server.assembly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What another thread does while the rest of a generation is built. */
final class Meanwhile<T> implements Supplier<T> {
  private final CompletableFuture<T> result;

  Meanwhile(Task<T> task, Executor executor) {
    result = CompletableFuture.supplyAsync(() -> run(task), executor);
  }

  /** Something that may fail as files and databases do. */
  @FunctionalInterface
  interface Task<T> {
    T run() throws IOException;
  }

  /** What came of it, as soon as it is done; fails as it did. */
  @Override
  public T get() {
    try {
      return result.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /** Hands on what comes of it, unless it fails. */
  void then(Consumer<T> use) {
    var unused = result.thenAccept(use);
  }

  private static <T> T run(Task<T> task) {
    try {
      return task.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

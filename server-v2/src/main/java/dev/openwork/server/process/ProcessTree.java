package dev.openwork.server.process;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Processes with all their descendants. */
final class ProcessTree {
  private static final Duration PATIENCE = Duration.ofMillis(700);

  private ProcessTree() {}

  /** These with all that descends from them. */
  static Stream<ProcessHandle> below(Stream<ProcessHandle> roots) {
    return roots.flatMap(root -> Stream.concat(root.descendants(), Stream.of(root))).distinct();
  }

  /** Asks all of them to end, waits 0.7 s at most, and kills what is then there. */
  static List<ProcessHandle> stop(Supplier<Stream<ProcessHandle>> processes) {
    List<ProcessHandle> asked = processes.get().filter(ProcessHandle::isAlive).toList();
    asked.forEach(ProcessHandle::destroy);
    if (!endedInTime(asked)) {
      processes.get().forEach(ProcessHandle::destroyForcibly);
      asked.forEach(ProcessHandle::destroyForcibly);
    }
    return asked;
  }

  private static boolean endedInTime(List<ProcessHandle> processes) {
    try {
      CompletableFuture.allOf(
              processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new))
          .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException | ExecutionException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}

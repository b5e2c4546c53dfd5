package dev.openwork.process.run;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Operations on processes and all their descendants. */
public final class ProcessTree {
  private static final Duration GRACE_PERIOD = Duration.ofMillis(700);

  private ProcessTree() {}

  /** Returns these processes and all their descendants. */
  public static Stream<ProcessHandle> of(Stream<ProcessHandle> roots) {
    return roots.flatMap(root -> Stream.concat(root.descendants(), Stream.of(root))).distinct();
  }

  /**
   * Terminates processes, and kills those that are still running after 0.7 s.
   *
   * @param processes called again before killing, to include processes started in between
   * @return the processes that were running
   */
  public static List<ProcessHandle> stop(Supplier<Stream<ProcessHandle>> processes) {
    List<ProcessHandle> running = processes.get().filter(ProcessHandle::isAlive).toList();
    running.forEach(ProcessHandle::destroy);
    if (!endInTime(running)) {
      processes.get().forEach(ProcessHandle::destroyForcibly);
      running.forEach(ProcessHandle::destroyForcibly);
    }
    return running;
  }

  private static boolean endInTime(List<ProcessHandle> processes) {
    try {
      CompletableFuture.allOf(
              processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new))
          .get(GRACE_PERIOD.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException | ExecutionException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}

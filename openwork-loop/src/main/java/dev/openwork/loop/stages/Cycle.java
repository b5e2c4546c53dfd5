package dev.openwork.loop.stages;

import dev.openwork.loop.watch.FileIndex;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;

/** What the stages of a graph see while it runs: the files, each other, and the calling thread. */
public final class Cycle {
  private final FileIndex index;
  private final Map<String, Stage> stages;
  private final Thread caller = Thread.currentThread();
  private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();

  /** A cycle that the calling thread runs. */
  Cycle(FileIndex index, Map<String, Stage> stages) {
    this.index = index;
    this.stages = stages;
  }

  /** The files as they are known in this cycle. */
  public FileIndex index() {
    return index;
  }

  /**
   * Returns one of the calling stage's inputs.
   *
   * @throws NullPointerException when the graph has no such stage
   */
  public <S extends Stage> S stage(String name, Class<S> type) {
    return type.cast(Objects.requireNonNull(stages.get(name), () -> "no stage " + name));
  }

  boolean areUpToDate(Collection<String> names) {
    return names.stream().map(stages::get).allMatch(stage -> stage != null && stage.isUpToDate());
  }

  /**
   * Runs a task on the thread that runs the cycle, and waits for it. Maven's goals need that: Maven
   * binds its session to a thread.
   */
  public <T> T onCaller(Callable<T> task) throws Exception {
    if (Thread.currentThread() == caller) {
      return task.call();
    }
    CompletableFuture<T> result = new CompletableFuture<>();
    tasks.add(
        () -> {
          try {
            result.complete(task.call());
          } catch (Throwable e) {
            result.completeExceptionally(e);
          }
        });
    try {
      return result.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Exception failure) {
        throw failure;
      }
      throw e;
    }
  }

  /** Passes a task to the thread that runs the cycle. */
  void post(Runnable task) {
    tasks.add(task);
  }

  /** Takes the next task; waits for one. */
  Runnable take() throws InterruptedException {
    return tasks.take();
  }
}

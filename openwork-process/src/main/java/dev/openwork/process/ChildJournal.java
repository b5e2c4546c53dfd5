package dev.openwork.process;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A queue of child events to be logged, limited to the newest thousand. Outlives generations, whose
 * threads take from it in turn. Thread-safe.
 */
public final class ChildJournal implements AutoCloseable {
  private static final int CAPACITY = 1_000;

  private final BlockingQueue<ChildEvent> events = new LinkedBlockingQueue<>(CAPACITY);

  /** Removes and returns the oldest event. Waits while the queue is empty. */
  public ChildEvent take() throws InterruptedException {
    return events.take();
  }

  void add(ChildEvent event) {
    while (!events.offer(event)) {
      events.poll();
    }
  }

  @Override
  public void close() {
    events.clear();
  }
}

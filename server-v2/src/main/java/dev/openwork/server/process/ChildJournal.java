package dev.openwork.server.process;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * What happened to children, until somebody takes it to write it down; a thousand events at most,
 * of which the oldest go first. Outlives generations, whose threads take from it in turn.
 */
public final class ChildJournal implements AutoCloseable {
  private static final int CAPACITY = 1_000;

  private final BlockingQueue<ChildEvent> events = new LinkedBlockingQueue<>(CAPACITY);

  /** Takes the oldest event out, and waits for one if there is none. */
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

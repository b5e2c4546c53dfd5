package dev.openwork.loop.watch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Fills a queue, on a thread of its own, from file events; once those fail, by polling. Events
 * are taken also while nobody waits for them, so that new directories are watched at once and the
 * system's queues stay short.
 */
final class ChangeDetector implements Closeable {
  /** Polling takes at most one part in so many of one processor. */
  private static final int SHARE = 50;

  private final Collection<Path> roots;
  private final ChangeQueue queue;
  private final Consumer<String> notices;
  private final Poller poller;
  private final Duration interval;
  private final CountDownLatch closing = new CountDownLatch(1);
  private volatile Optional<WatchedTree> tree = Optional.empty();

  ChangeDetector(
      Collection<Path> roots,
      ChangeQueue queue,
      Consumer<String> notices,
      Poller poller,
      Duration interval) {
    this.roots = roots;
    this.queue = queue;
    this.notices = notices;
    this.poller = poller;
    this.interval = interval;
  }

  /** Begins; nothing that happens after this has returned is missed. */
  void start(EventSource.Opener opener) {
    try {
      tree = Optional.of(WatchedTree.of(roots, opener.open()));
    } catch (IOException failure) {
      beginToPoll(failure);
    }
    Thread thread = new Thread(this::run, "openwork-watch");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    closing.countDown();
    if (tree.isPresent()) {
      tree.get().close();
    }
  }

  private void run() {
    try {
      if (tree.isPresent()) {
        takeEvents(tree.get());
      }
      poll();
    } catch (InterruptedException | ClosedWatchServiceException closed) {
      queue.close();
    }
  }

  /** Returns when events fail. */
  private void takeEvents(WatchedTree events) throws InterruptedException {
    try (events) {
      while (true) {
        queue.add(events.take());
      }
    } catch (ClosedWatchServiceException closed) {
      throw closed;
    } catch (IOException | RuntimeException failure) {
      beginToPoll(failure);
      queue.add(roots);
    }
  }

  private void poll() throws InterruptedException {
    Duration pause = interval;
    while (!closing.await(pause.toNanos(), TimeUnit.NANOSECONDS)) {
      long begin = System.nanoTime();
      look();
      Duration fair = Duration.ofNanos(System.nanoTime() - begin).multipliedBy(SHARE);
      pause = fair.compareTo(interval) > 0 ? fair : interval;
    }
  }

  private void beginToPoll(Exception failure) {
    notices.accept(Notice.of(failure));
    look();
  }

  private void look() {
    try {
      queue.add(poller.look());
    } catch (IOException untilTheNextLook) {
      queue.add(roots);
    }
  }
}

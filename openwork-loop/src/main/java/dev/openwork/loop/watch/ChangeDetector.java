package dev.openwork.loop.watch;

import dev.openwork.loop.files.Outputs;
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
 * Adds touched paths to a queue on a separate thread, from file events or, once those fail, by
 * polling. Events are also read while the queue has no client, so that new directories are watched
 * immediately and the system's queues stay short.
 */
final class ChangeDetector implements Closeable {
  /** Polling uses at most this part of one processor: 1/50. */
  private static final int PROCESSOR_PART = 50;

  private final Collection<Path> roots;
  private final Outputs outputs;
  private final ChangeQueue queue;
  private final Consumer<String> notices;
  private final Poller poller;
  private final Duration interval;
  private final CountDownLatch closing = new CountDownLatch(1);
  private volatile Optional<WatchedTree> tree = Optional.empty();

  ChangeDetector(
      Collection<Path> roots,
      Outputs outputs,
      ChangeQueue queue,
      Consumer<String> notices,
      Poller poller,
      Duration interval) {
    this.roots = roots;
    this.outputs = outputs;
    this.queue = queue;
    this.notices = notices;
    this.poller = poller;
    this.interval = interval;
  }

  /** Starts the thread. Changes after this method returns are never missed. */
  void start(EventSource.Opener opener) {
    try {
      tree = Optional.of(WatchedTree.of(roots, outputs, opener.open()));
    } catch (IOException failure) {
      startPolling(failure);
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

  /** Reads events until that fails. */
  private void takeEvents(WatchedTree events) throws InterruptedException {
    try (events) {
      while (true) {
        queue.add(events.take());
      }
    } catch (ClosedWatchServiceException closed) {
      throw closed;
    } catch (IOException | RuntimeException | Error failure) {
      startPolling(failure);
      queue.add(roots);
    }
  }

  private void poll() throws InterruptedException {
    Duration pause = interval;
    while (!closing.await(pause.toNanos(), TimeUnit.NANOSECONDS)) {
      long begin = System.nanoTime();
      pollOnce();
      Duration minimum = Duration.ofNanos(System.nanoTime() - begin).multipliedBy(PROCESSOR_PART);
      pause = minimum.compareTo(interval) > 0 ? minimum : interval;
    }
  }

  private void startPolling(Throwable failure) {
    notices.accept(notice(failure));
    pollOnce();
  }

  private void pollOnce() {
    try {
      queue.add(poller.poll());
    } catch (IOException | RuntimeException | Error unreadable) {
      queue.add(roots);
    }
  }

  private static String notice(Throwable failure) {
    String reason = String.valueOf(failure.getMessage());
    return "file events are not available ("
        + reason
        + "); polling all files every second"
        + remedy(reason);
  }

  /** The system reports the same error for both limits; only the JDK's message differs. */
  private static String remedy(String reason) {
    if (reason.contains("inotify watches")) {
      return raiseLimit("fs.inotify.max_user_watches=1048576");
    }
    return reason.contains("inotify instances")
        ? raiseLimit("fs.inotify.max_user_instances=1024")
        : "";
  }

  private static String raiseLimit(String setting) {
    return ". Run 'sudo sysctl " + setting + "' and restart the loop";
  }
}

package dev.openwork.loop.watch;

import dev.openwork.loop.files.Outputs;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reports changes to files below some roots. A root is a directory or a file; it may be missing,
 * and be deleted and created again. Symbolic links are followed. The reported paths are hints: the
 * {@link FileIndex} determines which files changed. Events come from the JDK's WatchService. If the
 * system has too few watches, all files are polled once a second. Changes between two calls of
 * {@link #await} are kept. Thread-safe, but only one thread may wait.
 *
 * <p>Not detected, because operating systems do not report them: writes through a hard link outside
 * the roots, and writes of other machines to a network file system.
 */
public final class DirectoryWatch implements AutoCloseable {
  private static final Duration INTERVAL = Duration.ofSeconds(1);

  private final ChangeQueue queue = new ChangeQueue();
  private final ChangeDetector detector;

  private DirectoryWatch(
      Collection<Path> roots,
      Outputs outputs,
      Consumer<String> notices,
      EventSource.Opener opener,
      Duration interval) {
    Poller poller = new Poller(roots, outputs, InstantSource.system());
    this.detector =
        new ChangeDetector(List.copyOf(roots), outputs, queue, notices, poller, interval);
    detector.start(opener);
  }

  /** Starts to watch, without outputs and notices. */
  public static DirectoryWatch of(Collection<Path> roots) {
    return of(roots, Outputs.NONE, notice -> {});
  }

  /**
   * Starts to watch.
   *
   * @param outputs directories whose files are not reported
   * @param notices receives at most one line, when the watch starts to poll: the reason and the
   *     remedy; on the calling thread or the watch's thread
   */
  public static DirectoryWatch of(
      Collection<Path> roots, Outputs outputs, Consumer<String> notices) {
    return new DirectoryWatch(roots, outputs, notices, EventSource::ofTheSystem, INTERVAL);
  }

  static DirectoryWatch of(
      Collection<Path> roots,
      Consumer<String> notices,
      EventSource.Opener opener,
      Duration interval) {
    return new DirectoryWatch(roots, Outputs.NONE, notices, opener, interval);
  }

  /**
   * Waits for a change and the end of its burst: 5 ms without an event after a single file that
   * exists and is not empty, 20 ms otherwise, at most 1 s.
   */
  public TouchedPaths await() throws InterruptedException {
    return queue.await(Debounce::quietPeriod);
  }

  /** Returns whether {@link #await} would return without waiting for an event. */
  public boolean hasPending() {
    return queue.hasPending();
  }

  /** Makes the current or the next call of {@link #await} return without a change. */
  public void wake() {
    queue.wake();
  }

  /** Ends the watch; a waiting thread returns. */
  @Override
  public void close() throws IOException {
    queue.close();
    detector.close();
  }
}

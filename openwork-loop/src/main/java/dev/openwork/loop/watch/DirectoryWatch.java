package dev.openwork.loop.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * Tells that something happened to files below some roots, which are directories or files, and may
 * be missing, vanish and come back. Links are followed. Paths are hints where to look: the {@link
 * FileIndex} decides what changed. Events come from the JDK's WatchService; where the system grants
 * it too few watches, all files are looked at once a second instead. What happens while nobody
 * waits is kept. Any thread may call; one waits.
 *
 * <p>Not seen, because no system tells: a write through a hard link outside of the roots, and a
 * write on another machine to a file system of the network.
 */
public final class DirectoryWatch implements AutoCloseable {
  private static final Duration INTERVAL = Duration.ofSeconds(1);

  private final ChangeQueue queue = new ChangeQueue();
  private final ChangeDetector detector;

  private DirectoryWatch(
      Collection<Path> roots,
      Consumer<String> notices,
      EventSource.Opener opener,
      Duration interval) {
    Poller poller = new Poller(roots, InstantSource.system());
    this.detector = new ChangeDetector(List.copyOf(roots), queue, notices, poller, interval);
    detector.start(opener);
  }

  /** Begins to watch, and keeps to itself if it has to poll. */
  public static DirectoryWatch of(Collection<Path> roots) {
    return of(roots, notice -> {});
  }

  /**
   * Begins to watch.
   *
   * @param notices gets at most one line, when files are polled from now on: why, and what to do
   *     about it; on the calling thread or on the watch's own
   */
  public static DirectoryWatch of(Collection<Path> roots, Consumer<String> notices) {
    return of(roots, notices, EventSource::ofTheSystem, INTERVAL);
  }

  static DirectoryWatch of(
      Collection<Path> roots,
      Consumer<String> notices,
      EventSource.Opener opener,
      Duration interval) {
    return new DirectoryWatch(roots, notices, opener, interval);
  }

  /**
   * Waits until something happens, then until it seems complete: 5 ms after one file that is there
   * and not empty, 20 ms after anything else, 1 s at most.
   */
  public TouchedPaths await() throws InterruptedException {
    return queue.await(Debounce::quietAfter);
  }

  /** Whether something has happened that nobody has waited for yet. */
  public boolean hasPending() {
    return queue.hasPending();
  }

  /** Releases who waits, or the next to wait, whether something happened or not. */
  public void wake() {
    queue.wake();
  }

  /** Ends the watch and releases who waits for it. */
  @Override
  public void close() throws IOException {
    queue.close();
    detector.close();
  }
}

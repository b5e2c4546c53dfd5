package dev.openwork.loop.watch;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;

/**
 * Decides when a burst of file events is over. A single file that exists and is not empty is most
 * likely saved completely: editors write a file of usual size in one step, or rename it into place.
 * A missing or empty file indicates a save in progress; several files or a directory indicate a
 * refactoring or a checkout in progress. A wrong guess costs one cycle; the next event corrects it.
 */
final class Debounce {
  /** Longer than the gap between two writes of one file. */
  static final Duration SAVED = Duration.ofMillis(5);

  /** Longer than the gap between two steps of an editor or of git. */
  static final Duration IN_PROGRESS = Duration.ofMillis(20);

  /** Limit for a file that is written continuously. */
  static final Duration LIMIT = Duration.ofSeconds(1);

  private Debounce() {}

  /** Returns how long no event must follow after these paths were touched. */
  static Duration quietPeriod(Set<Path> touched) {
    Iterator<Path> paths = touched.iterator();
    if (!paths.hasNext()) {
      return Duration.ZERO;
    }
    Optional<BasicFileAttributes> first = FileTreeWalk.attributes(paths.next());
    boolean saved = first.isPresent() && first.get().isRegularFile() && first.get().size() > 0;
    return saved && !paths.hasNext() ? SAVED : IN_PROGRESS;
  }

  /**
   * Returns the remaining wait in nanoseconds; the burst is over if it is not positive.
   *
   * @param begin when the wait began
   * @param last when the last event occurred
   * @param now the time on the same clock
   */
  static long remaining(Duration quiet, long begin, long last, long now) {
    return Math.min(last + quiet.toNanos() - now, begin + LIMIT.toNanos() - now);
  }
}

package dev.openwork.loop.watch;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;

/**
 * When the steps of a save, or of something larger, count as over. One file that is there and not
 * empty is most likely saved: editors write a file of usual size at once, or rename it into its
 * place. A file that is missing or empty is in the middle of a save; several files, or a directory,
 * are in the middle of a refactoring or a checkout. Guessing wrong costs one cycle, which the next
 * event corrects.
 */
final class Debounce {
  /** Above the gap between two writes of one file. */
  static final Duration SAVED = Duration.ofMillis(5);

  /** Above the gap between two steps of an editor or of git. */
  static final Duration UNDER_WAY = Duration.ofMillis(20);

  /** For a file that is written without pause. */
  static final Duration LONGEST = Duration.ofSeconds(1);

  private Debounce() {}

  /** How long nothing must happen after these paths were touched. */
  static Duration quietAfter(Set<Path> touched) {
    Iterator<Path> paths = touched.iterator();
    if (!paths.hasNext()) {
      return Duration.ZERO;
    }
    Optional<BasicFileAttributes> first = FileTreeWalk.attributes(paths.next());
    boolean saved = first.isPresent() && first.get().isRegularFile() && first.get().size() > 0;
    return saved && !paths.hasNext() ? SAVED : UNDER_WAY;
  }

  /**
   * What remains to wait, in nanoseconds; nothing if not positive.
   *
   * @param begin when somebody began to wait for its end
   * @param last when the last event came
   * @param now on the same clock
   */
  static long remaining(Duration quiet, long begin, long last, long now) {
    return Math.min(last + quiet.toNanos() - now, begin + LONGEST.toNanos() - now);
  }
}

package dev.openwork.loop.watch;

import dev.openwork.loop.files.FileStamp;
import dev.openwork.loop.files.Outputs;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds touched files by comparing the {@link FileStamp} of every file, without reading them. A
 * file is reported until its stamp is settled, and a deleted file for as long, because it can be
 * created, read and deleted between two calls. Files with a time in the future, after the clock was
 * set back, are compared like settled ones. Not thread-safe.
 */
final class Poller {
  private final Collection<Path> roots;
  private final Outputs outputs;
  private final InstantSource clock;
  private final Map<Path, Instant> deleted = new HashMap<>();
  private Map<Path, FileStamp> seen = Map.of();

  Poller(Collection<Path> roots, Outputs outputs, InstantSource clock) {
    this.roots = PathTree.outermost(roots);
    this.outputs = outputs;
    this.clock = clock;
  }

  /** Returns the files that were touched or deleted since the last call; all in the first call. */
  Set<Path> poll() throws IOException {
    Instant now = clock.instant();
    Map<Path, FileStamp> present = new HashMap<>();
    FileTreeWalk.Visitor stamps =
        new FileTreeWalk.Visitor() {
          @Override
          public void file(Path file, BasicFileAttributes attributes) {
            present.put(file, FileStamp.of(attributes, now));
          }
        };
    for (Path root : roots) {
      FileTreeWalk.walk(root, outputs, stamps);
    }
    seen.keySet().forEach(file -> deleted.put(file, now));
    deleted.keySet().removeAll(present.keySet());
    Set<Path> touched = new HashSet<>(deleted.keySet());
    deleted
        .values()
        .removeIf(last -> Duration.between(last, now).abs().compareTo(FileStamp.RESOLUTION) >= 0);
    present.forEach(
        (file, stamp) -> {
          if (!isUnchanged(seen.get(file), stamp)) {
            touched.add(file);
          }
        });
    seen = present;
    return touched;
  }

  private static boolean isUnchanged(@Nullable FileStamp before, FileStamp now) {
    return before != null
        && (before.provesUnchanged(now)
            || (before.isFromTheFuture() && before.hasSameAttributes(now)));
  }
}

package dev.openwork.loop.watch;

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
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Detects touched files by comparing size, timestamp and file key of all files. A file that is
 * younger than the resolution of a file system's clock could be written again without a new
 * timestamp, so it counts as touched until it is older. Not thread-safe.
 */
final class Poller {
  /** FAT has a resolution of two seconds. */
  private static final Duration COARSEST_CLOCK = Duration.ofSeconds(2);

  private final Collection<Path> roots;
  private final InstantSource clock;
  private Map<Path, Stamp> seen = Map.of();

  Poller(Collection<Path> roots, InstantSource clock) {
    this.roots = PathTree.outermost(roots);
    this.clock = clock;
  }

  private record Stamp(long size, Instant modified, @Nullable Object identity, boolean young) {
    static Stamp of(BasicFileAttributes attributes, Instant now) {
      Instant modified = attributes.lastModifiedTime().toInstant();
      Duration age = Duration.between(modified, now).abs();
      return new Stamp(
          attributes.size(), modified, attributes.fileKey(), age.compareTo(COARSEST_CLOCK) <= 0);
    }

    boolean surely(@Nullable Stamp other) {
      return other != null
          && !other.young
          && size == other.size
          && modified.equals(other.modified)
          && Objects.equals(identity, other.identity);
    }
  }

  /** Returns the files touched since the last call; all files at the first call. */
  Set<Path> poll() throws IOException {
    Instant now = clock.instant();
    Map<Path, Stamp> present = new HashMap<>();
    FileTreeWalk.Visitor stamps =
        new FileTreeWalk.Visitor() {
          @Override
          public void file(Path file, BasicFileAttributes attributes) {
            present.put(file, Stamp.of(attributes, now));
          }
        };
    for (Path root : roots) {
      FileTreeWalk.walk(root, stamps);
    }
    Set<Path> touched = new HashSet<>(seen.keySet());
    touched.removeAll(present.keySet());
    present.forEach(
        (file, stamp) -> {
          if (!stamp.surely(seen.get(file))) {
            touched.add(file);
          }
        });
    seen = present;
    return touched;
  }
}

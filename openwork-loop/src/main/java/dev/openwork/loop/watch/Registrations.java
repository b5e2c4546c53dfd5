package dev.openwork.loop.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which directories are watched, and why. One directory may be there under several paths, through
 * links, and keeps its key when it is renamed; so a key says nothing, and only the interests in it
 * tell what was touched. One thread at a time.
 */
final class Registrations {
  private final EventSource events;
  private final Map<WatchKey, Set<Interest>> interests = new HashMap<>();
  private final NavigableMap<Path, Set<Registration>> byPath = new TreeMap<>(PathTree.ORDER);

  Registrations(EventSource events) {
    this.events = events;
  }

  record Registration(WatchKey key, Interest interest) {}

  /**
   * Watches a directory, unless it is not there.
   *
   * @param found gets what was registered
   */
  void add(Path directory, Interest interest, Set<Registration> found) throws IOException {
    try {
      WatchKey key = events.register(directory);
      Registration registration = new Registration(key, interest);
      interests.computeIfAbsent(key, none -> new HashSet<>()).add(interest);
      byPath.computeIfAbsent(interest.path(), none -> new HashSet<>()).add(registration);
      found.add(registration);
    } catch (IOException e) {
      if (!FileTreeWalk.isMissing(e)) {
        throw e;
      }
    }
  }

  /** Drops what is registered for a path and all below it, except some. */
  void retain(Path path, Set<Registration> kept) {
    Set<Registration> dropped = new HashSet<>();
    PathTree.below(byPath, path, (below, registered) -> dropped.addAll(registered));
    dropped.removeAll(kept);
    dropped.forEach(this::drop);
  }

  Set<Interest> of(WatchKey key) {
    return Set.copyOf(interests.getOrDefault(key, Set.of()));
  }

  /** Whether anything is registered for a path, or below it. */
  boolean has(Path path) {
    Path next = byPath.ceilingKey(path);
    return next != null && next.startsWith(path);
  }

  private void drop(Registration registration) {
    Interest interest = registration.interest();
    byPath.computeIfPresent(interest.path(), (path, all) -> without(all, registration));
    if (interests.computeIfPresent(registration.key(), (key, all) -> without(all, interest))
        == null) {
      registration.key().cancel();
    }
  }

  private static <T> @Nullable Set<T> without(Set<T> all, T one) {
    all.remove(one);
    return all.isEmpty() ? null : all;
  }
}

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
 * The watched directories and the reasons why they are watched. A directory can have several paths,
 * through links, and keeps its key when it is renamed. The touched paths therefore follow from the
 * interests in a key, not from the key. Not thread-safe.
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
   * Watches a directory if it exists.
   *
   * @param found receives the registration
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

  /** Drops the registrations at and below a path, except some. */
  void retain(Path path, Set<Registration> kept) {
    Set<Registration> dropped = new HashSet<>();
    PathTree.below(byPath, path, (below, registered) -> dropped.addAll(registered));
    dropped.removeAll(kept);
    dropped.forEach(this::drop);
  }

  Set<Interest> of(WatchKey key) {
    return Set.copyOf(interests.getOrDefault(key, Set.of()));
  }

  /** Returns whether there is a registration at or below a path. */
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

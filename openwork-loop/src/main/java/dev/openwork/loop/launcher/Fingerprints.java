package dev.openwork.loop.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Tells of a class whether it could do anything else than in an earlier generation of the same JVM.
 * Its fingerprint names the versions of its own class file, of those of all classes that it
 * mentions, directly or not, and of all resources. What comes from elsewhere than the class
 * directories stays what it is while the JVM lives. A class that is only found by a text, as by
 * {@code Class.forName}, is missed.
 */
final class Fingerprints implements Function<Class<?>, String> {
  private final Snapshot snapshot;
  private final Set<String> resources;

  Fingerprints(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.resources = new TreeSet<>();
    snapshot
        .files()
        .filter(file -> !(file instanceof SnapshotClass))
        .forEach(file -> resources.add(file.version()));
  }

  @Override
  public String apply(Class<?> type) {
    Set<String> versions = new TreeSet<>(resources);
    Set<String> seen = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>();
    open.add(type.getName().replace('.', '/'));
    while (!open.isEmpty()) {
      String name = open.remove();
      Optional<SnapshotLocation> place =
          seen.add(name) ? snapshot.find(name + ".class") : Optional.empty();
      if (place.isPresent()) {
        SnapshotClass file = snapshot.classFile(place.get());
        versions.add(file.version());
        open.addAll(file.mentioned());
      }
    }
    return String.join(" ", versions);
  }
}

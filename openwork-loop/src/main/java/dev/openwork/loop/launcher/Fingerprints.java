package dev.openwork.loop.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Computes fingerprints of classes. A class with the same fingerprint as in an earlier generation
 * of the same JVM behaves the same. The fingerprint consists of the versions of its class file, of
 * the class files of all classes that it references, directly or indirectly, and of all resources.
 * Classes outside the class directories cannot change while the JVM runs. Classes that are only
 * referenced by name, as with {@code Class.forName}, are not included.
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
      Optional<SnapshotLocation> location =
          seen.add(name) ? snapshot.find(name + ".class") : Optional.empty();
      if (location.isPresent()) {
        SnapshotClass file = snapshot.classFile(location.get());
        versions.add(file.version());
        open.addAll(file.references());
      }
    }
    return String.join(" ", versions);
  }
}

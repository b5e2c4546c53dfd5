package dev.openwork.loop.launcher;

import dev.openwork.loop.files.FileStamp;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Takes snapshots of class directories, one after another. Reads only what changed since the one
 * before; the rest costs a look at each file's stamp. Not thread-safe.
 */
final class SnapshotStore {
  private final List<Path> directories;
  private final Path root;
  private final Predicate<String> wanted;
  private final Map<String, Integer> numbers = new HashMap<>();
  private List<NavigableMap<String, FrozenFile>> latest = List.of();
  private final List<Snapshot> live = new ArrayList<>();
  private final Set<Path> copies = new HashSet<>();
  private int versions;
  private int snapshots;

  /**
   * A store for some class directories.
   *
   * @param root where files are laid down
   * @param wanted which files belong to the snapshots, by their path in a class directory
   */
  SnapshotStore(List<Path> directories, Path root, Predicate<String> wanted) {
    this.directories = directories;
    this.root = root;
    this.wanted = wanted;
  }

  /** All wanted files as they are now; a class directory that is missing counts as empty. */
  Snapshot take() throws IOException {
    List<NavigableMap<String, FrozenFile>> files = new ArrayList<>();
    for (int i = 0; i < directories.size(); i++) {
      files.add(freeze(directories.get(i), i < latest.size() ? latest.get(i) : new TreeMap<>()));
    }
    latest = files;
    Snapshot snapshot = new Snapshot(directories, files, root.resolve("generation-" + ++snapshots));
    live.add(snapshot);
    removeCopies();
    return snapshot;
  }

  /** Removes copies that are of deleted snapshots alone. */
  private void removeCopies() throws IOException {
    live.removeIf(Snapshot::isDeleted);
    Set<Path> used = new HashSet<>();
    live.stream()
        .flatMap(Snapshot::files)
        .forEach(
            file -> {
              if (file instanceof FrozenResource resource) {
                used.add(resource.copy());
              }
            });
    for (Path copy : Set.copyOf(copies)) {
      if (!used.contains(copy)) {
        Files.deleteIfExists(copy);
        copies.remove(copy);
      }
    }
  }

  /**
   * A class file as it is now, at the same place in the class directories as an earlier version.
   */
  FrozenClass reread(FrozenPlace place) throws IOException {
    Path file = directories.get(place.directory()).resolve(place.file());
    FileStamp stamp = FileStamp.of(file);
    return new FrozenClass(stamp, number(place.file()), ++versions, Files.readAllBytes(file));
  }

  /** More than the number of any class so far. */
  int classes() {
    return numbers.size();
  }

  private NavigableMap<String, FrozenFile> freeze(Path directory, Map<String, FrozenFile> before)
      throws IOException {
    NavigableMap<String, FrozenFile> files = new TreeMap<>();
    Instant now = Instant.now();
    if (Files.isDirectory(directory)) {
      int prefix = directory.toString().length() + 1;
      Files.walkFileTree(
          directory,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              String name = file.toString().substring(prefix).replace('\\', '/');
              if (wanted.test(name)) {
                files.put(
                    name, freeze(file, name, FileStamp.of(attributes, now), before.get(name)));
              }
              return FileVisitResult.CONTINUE;
            }
          });
    }
    return files;
  }

  private FrozenFile freeze(Path file, String name, FileStamp stamp, @Nullable FrozenFile before)
      throws IOException {
    if (before != null && before.stamp().provesUnchanged(stamp)) {
      return before;
    }
    if (before != null && before.stamp().hasSameAttributes(stamp) && before.hasContentOf(file)) {
      return before.withStamp(stamp);
    }
    if (name.endsWith(".class")) {
      return new FrozenClass(stamp, number(name), ++versions, Files.readAllBytes(file));
    }
    Path copy = Files.createDirectories(root.resolve("resources")).resolve("" + ++versions);
    Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
    copies.add(copy);
    return new FrozenResource(stamp, copy);
  }

  private int number(String file) {
    return numbers.computeIfAbsent(file, added -> numbers.size());
  }
}

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
 * Takes snapshots of class directories. Reads only the files whose stamp changed since the previous
 * snapshot. Not thread-safe.
 */
final class SnapshotStore {
  private final List<Path> directories;
  private final Path root;
  private final Predicate<String> wanted;
  private final Map<String, Integer> numbers = new HashMap<>();
  private List<NavigableMap<String, SnapshotFile>> latest = List.of();
  private final List<Snapshot> live = new ArrayList<>();
  private final Set<Path> copies = new HashSet<>();
  private int versions;
  private int snapshots;

  /**
   * Creates a store.
   *
   * @param root a directory for files on disk
   * @param wanted selects the files of the snapshots by their path in a class directory
   */
  SnapshotStore(List<Path> directories, Path root, Predicate<String> wanted) {
    this.directories = directories;
    this.root = root;
    this.wanted = wanted;
  }

  /** Takes a snapshot of the selected files; a missing class directory counts as empty. */
  Snapshot take() throws IOException {
    List<NavigableMap<String, SnapshotFile>> files = new ArrayList<>();
    for (int i = 0; i < directories.size(); i++) {
      files.add(read(directories.get(i), i < latest.size() ? latest.get(i) : new TreeMap<>()));
    }
    latest = files;
    Snapshot snapshot = new Snapshot(directories, files, root.resolve("generation-" + ++snapshots));
    live.add(snapshot);
    removeCopies();
    return snapshot;
  }

  /** Deletes copies that only deleted snapshots use. */
  private void removeCopies() throws IOException {
    live.removeIf(Snapshot::isDeleted);
    Set<Path> used = new HashSet<>();
    live.stream()
        .flatMap(Snapshot::files)
        .forEach(
            file -> {
              if (file instanceof SnapshotResource resource) {
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

  /** Reads the current version of a class file. */
  SnapshotClass reread(SnapshotLocation location) throws IOException {
    Path file = directories.get(location.directory()).resolve(location.file());
    FileStamp stamp = FileStamp.of(file);
    return new SnapshotClass(stamp, number(location.file()), ++versions, Files.readAllBytes(file));
  }

  /** Returns the number of classes so far; class numbers are lower. */
  int classes() {
    return numbers.size();
  }

  private NavigableMap<String, SnapshotFile> read(Path directory, Map<String, SnapshotFile> before)
      throws IOException {
    NavigableMap<String, SnapshotFile> files = new TreeMap<>();
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
                files.put(name, read(file, name, FileStamp.of(attributes, now), before.get(name)));
              }
              return FileVisitResult.CONTINUE;
            }
          });
    }
    return files;
  }

  private SnapshotFile read(Path file, String name, FileStamp stamp, @Nullable SnapshotFile before)
      throws IOException {
    if (before != null && before.stamp().provesUnchanged(stamp)) {
      return before;
    }
    if (before != null && before.stamp().hasSameAttributes(stamp) && before.hasContentOf(file)) {
      return before.withStamp(stamp);
    }
    if (name.endsWith(".class")) {
      return new SnapshotClass(stamp, number(name), ++versions, Files.readAllBytes(file));
    }
    Path copy = Files.createDirectories(root.resolve("resources")).resolve("" + ++versions);
    Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
    copies.add(copy);
    return new SnapshotResource(stamp, copy);
  }

  private int number(String file) {
    return numbers.computeIfAbsent(file, added -> numbers.size());
  }
}

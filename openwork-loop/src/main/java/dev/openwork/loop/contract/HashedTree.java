package dev.openwork.loop.contract;

import dev.openwork.loop.files.Digests;
import dev.openwork.loop.files.FileStamp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * The hashes of all files below a directory. A file is read again unless its {@link FileStamp}
 * proves that it is unchanged. Not thread-safe.
 */
final class HashedTree {
  private final Path directory;
  private final InstantSource clock;
  private Map<String, Seen> seen = Map.of();

  /** Creates the tree of a directory, which may be missing. */
  HashedTree(Path directory, InstantSource clock) {
    this.directory = directory;
    this.clock = clock;
  }

  /** A file at the time of reading. */
  private record Seen(FileStamp stamp, String hash) {}

  /** Returns the current hash of each file, by its relative path with slashes. */
  SortedMap<String, String> hashes() throws IOException {
    Visitor visitor = new Visitor();
    if (Files.isDirectory(directory)) {
      Files.walkFileTree(directory, visitor);
    }
    try {
      // Files are read in parallel.
      visitor.changed.entrySet().parallelStream()
          .forEach(it -> read(it.getKey(), it.getValue()).ifPresent(visitor.found(it.getKey())));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    seen = visitor.present;
    return known();
  }

  /** Returns the hashes as of the last access. */
  SortedMap<String, String> known() {
    SortedMap<String, String> hashes = new TreeMap<>();
    seen.forEach((path, file) -> hashes.put(path, file.hash()));
    return hashes;
  }

  /** Refreshes some files only, by their relative paths. */
  void refresh(Collection<String> paths) throws IOException {
    Map<String, Seen> present = new HashMap<>(seen);
    for (String path : paths) {
      present.remove(path);
      try {
        Path file = directory.resolve(path);
        read(path, Files.readAttributes(file, BasicFileAttributes.class))
            .ifPresent(read -> present.put(path, read));
      } catch (NoSuchFileException gone) {
        present.remove(path);
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
    seen = present;
  }

  /** Reads a file; returns empty if it was deleted in the meantime. */
  private Optional<Seen> read(String path, BasicFileAttributes found) {
    try {
      FileStamp stamp = FileStamp.of(found, clock.instant());
      return Optional.of(new Seen(stamp, Digests.of(directory.resolve(path))));
    } catch (NoSuchFileException vanished) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Collects all files, and those of them that must be read. */
  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Map<String, Seen> present = new ConcurrentHashMap<>();
    private final Map<String, BasicFileAttributes> changed = new HashMap<>();

    Consumer<Seen> found(String path) {
      return file -> present.put(path, file);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes found) throws IOException {
      try {
        visit(
            file,
            found.isSymbolicLink() ? Files.readAttributes(file, BasicFileAttributes.class) : found);
      } catch (NoSuchFileException vanished) {
        return FileVisitResult.CONTINUE;
      }
      return FileVisitResult.CONTINUE;
    }

    private void visit(Path file, BasicFileAttributes found) {
      if (found.isRegularFile()) {
        String path = directory.relativize(file).toString().replace('\\', '/');
        Seen last = seen.get(path);
        if (last != null && last.stamp().provesUnchanged(FileStamp.of(found, clock.instant()))) {
          present.put(path, last);
        } else {
          changed.put(path, found);
        }
      }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      if (failure instanceof NoSuchFileException) {
        return FileVisitResult.CONTINUE;
      }
      throw failure;
    }
  }
}

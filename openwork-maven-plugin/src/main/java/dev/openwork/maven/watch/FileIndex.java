package dev.openwork.maven.watch;

import dev.openwork.maven.files.Digests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The files under the watched roots as they were last seen, by the hash of their bytes. What it
 * calls changed has other bytes, is new, or is gone; time stamps say nothing. One thread.
 */
public final class FileIndex {
  private final Map<Path, String> hashes = new TreeMap<>();

  /** Reads all files below the roots; a root may be missing. */
  public static FileIndex of(Collection<Path> roots) throws IOException {
    FileIndex index = new FileIndex();
    for (Path root : roots) {
      index.refresh(root);
    }
    return index;
  }

  /**
   * Looks anew at a file, or at all files below a directory.
   *
   * @return the files that changed, the deleted among them
   */
  public Set<Path> refresh(Path path) throws IOException {
    Set<Path> changed = new TreeSet<>();
    Set<Path> present = new TreeSet<>(filesBelow(path));
    for (Path file : present) {
      String hash = hash(file);
      if (!hash.equals(hashes.put(file, hash))) {
        changed.add(file);
      }
    }
    for (Path known : List.copyOf(hashes.keySet())) {
      if (known.startsWith(path) && !present.contains(known)) {
        hashes.remove(known);
        changed.add(known);
      }
    }
    return changed;
  }

  /** Takes note of a file that we wrote ourselves, which is no change to react to. */
  public void wrote(Path file, byte[] bytes) {
    hashes.put(file, Digests.of(bytes));
  }

  /** A hash of the names and bytes of the files below any of the roots that satisfy a condition. */
  public String digest(Collection<Path> roots, Predicate<Path> wanted) {
    List<String> entries = new ArrayList<>();
    hashes.forEach(
        (file, hash) -> {
          if (roots.stream().anyMatch(file::startsWith) && wanted.test(file)) {
            entries.add(file.toString());
            entries.add(hash);
          }
        });
    return Digests.of(entries);
  }

  /** What is there now; what vanishes meanwhile makes an event of its own. */
  private static List<Path> filesBelow(Path path) throws IOException {
    if (Files.isRegularFile(path)) {
      return Litter.is(path) ? List.of() : List.of(path);
    }
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(file -> !Litter.is(file) && Files.isRegularFile(file)).toList();
    } catch (NoSuchFileException vanished) {
      return filesBelow(path);
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof NoSuchFileException) {
        return filesBelow(path);
      }
      throw e.getCause();
    }
  }

  /** The hash of a file, or of nothing when it has vanished since or may not be read. */
  private static String hash(Path file) {
    try {
      return Digests.of(Files.readAllBytes(file));
    } catch (IOException unreadable) {
      return "";
    }
  }
}

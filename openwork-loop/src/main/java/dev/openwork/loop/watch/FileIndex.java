package dev.openwork.loop.watch;

import dev.openwork.loop.files.Digests;
import dev.openwork.loop.files.Outputs;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * An index of the files below the watched roots by the hash of their bytes. A file counts as
 * changed if its bytes differ, or if it was created or deleted; timestamps are ignored. Symbolic
 * links are followed; their targets are indexed by the link's path. Thread-safe.
 */
public final class FileIndex {
  /** More than a pipeline uses with conditions that it keeps. */
  private static final int MAX_DIGESTS = 200;

  private final NavigableMap<Path, Entry> entries = new TreeMap<>(PathTree.ORDER);

  private final Map<Selection, String> digests = new HashMap<>();

  private Outputs outputs;

  private FileIndex(Outputs outputs) {
    this.outputs = outputs;
  }

  /**
   * A file of the index.
   *
   * @param hash the hash of its bytes; empty if it is not readable
   * @param named the hash of its path and bytes
   */
  private record Entry(String hash, String named) {
    static Entry of(Path file, String hash) {
      return new Entry(hash, Digests.of(file.toString(), hash));
    }
  }

  private record Selection(Set<Path> roots, Predicate<Path> wanted) {
    boolean mayContain(Path file) {
      return roots.stream().anyMatch(file::startsWith);
    }
  }

  /** Reads all files below the roots; a root may be missing or be a file. */
  public static FileIndex of(Collection<Path> roots) throws IOException {
    return of(roots, Outputs.NONE);
  }

  /** Reads all files below the roots, except outputs. */
  public static FileIndex of(Collection<Path> roots, Outputs outputs) throws IOException {
    FileIndex index = new FileIndex(outputs);
    index.refresh(roots);
    return index;
  }

  /**
   * Reads a file, or all files below a directory, again.
   *
   * @return the changed files, including deleted ones
   */
  public Set<Path> refresh(Path path) throws IOException {
    return refresh(List.of(path));
  }

  /** Reads several paths again, as {@link #refresh(Path)}. */
  public synchronized Set<Path> refresh(Collection<Path> paths) throws IOException {
    Set<Path> changed = new TreeSet<>();
    for (Path path : PathTree.outermost(paths)) {
      Map<Path, Entry> present = read(path);
      List<Path> known = new ArrayList<>();
      below(path, (file, entry) -> known.add(file));
      for (Path file : known) {
        if (!present.containsKey(file)) {
          entries.remove(file);
          changed.add(file);
        }
      }
      present.forEach(
          (file, entry) -> {
            if (!entry.equals(entries.put(file, entry))) {
              changed.add(file);
            }
          });
    }
    forgetDigests(changed);
    return changed;
  }

  /** Replaces the directories that count as missing. */
  public synchronized void setOutputs(Outputs replacement) {
    outputs = replacement;
    digests.clear();
  }

  /** Records a file that the loop itself wrote, which does not count as a change. */
  public synchronized void wrote(Path file, byte[] bytes) {
    entries.put(file, Entry.of(file, Digests.of(bytes)));
    forgetDigests(Set.of(file));
  }

  /**
   * Returns a hash of the names and bytes of the files below the roots that match a condition. The
   * hash is cached by roots and condition object until one of the files changes.
   *
   * @param wanted depends on the path only
   */
  public synchronized String digest(Collection<Path> roots, Predicate<Path> wanted) {
    if (digests.size() >= MAX_DIGESTS) {
      digests.clear();
    }
    return digests.computeIfAbsent(new Selection(Set.copyOf(roots), wanted), this::digest);
  }

  /**
   * Returns the indexed files below the roots that match a condition.
   *
   * @return a copy: the hash of the bytes by file, in {@link PathTree#ORDER}
   */
  public synchronized SortedMap<Path, String> files(
      Collection<Path> roots, Predicate<Path> wanted) {
    SortedMap<Path, String> files = new TreeMap<>(PathTree.ORDER);
    forEach(roots, wanted, (file, entry) -> files.put(file, entry.hash()));
    return files;
  }

  private String digest(Selection selection) {
    List<String> named = new ArrayList<>();
    forEach(selection.roots(), selection.wanted(), (file, entry) -> named.add(entry.named()));
    return Digests.of(named);
  }

  private void forEach(
      Collection<Path> roots, Predicate<Path> wanted, BiConsumer<Path, Entry> action) {
    for (Path root : PathTree.outermost(roots)) {
      below(
          root,
          (file, entry) -> {
            if (wanted.test(file)) {
              action.accept(file, entry);
            }
          });
    }
  }

  private void below(Path root, BiConsumer<Path, Entry> action) {
    PathTree.below(
        entries,
        root,
        (file, entry) -> {
          if (!outputs.hide(file, root)) {
            action.accept(file, entry);
          }
        });
  }

  private void forgetDigests(Set<Path> changed) {
    digests.keySet().removeIf(selection -> changed.stream().anyMatch(selection::mayContain));
  }

  /** Reads the files at and below a path. The deletion of one while reading is another event. */
  private Map<Path, Entry> read(Path path) throws IOException {
    List<Path> files = new ArrayList<>();
    FileTreeWalk.walk(
        path,
        outputs,
        new FileTreeWalk.Visitor() {
          @Override
          public void file(Path file, BasicFileAttributes attributes) {
            files.add(file);
          }
        });
    return files.parallelStream()
        .flatMap(file -> hash(file).map(hash -> Map.entry(file, Entry.of(file, hash))).stream())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Returns the hash of a file's bytes; empty if it was deleted in the meantime. */
  private static Optional<String> hash(Path file) {
    try {
      return Optional.of(Digests.of(file));
    } catch (NoSuchFileException deleted) {
      return Optional.empty();
    } catch (IOException unreadable) {
      return Optional.of("");
    }
  }
}

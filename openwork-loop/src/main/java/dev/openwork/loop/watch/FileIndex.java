package dev.openwork.loop.watch;

import dev.openwork.loop.files.Digests;
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
 * The files under the watched roots as they were last seen, by the hash of their bytes. What it
 * calls changed has other bytes, is new, or is gone; time stamps say nothing. Links are followed,
 * and what is behind one is known under the link's path. Any thread.
 */
public final class FileIndex {
  /** More than any pipeline asks for with conditions that it keeps. */
  private static final int MOST_DIGESTS = 200;

  private final NavigableMap<Path, Entry> entries = new TreeMap<>(PathTree.ORDER);

  private final Map<Selection, String> digests = new HashMap<>();

  private FileIndex() {}

  /**
   * What is known of a file.
   *
   * @param hash of its bytes; empty when they may not be read
   * @param named hash of its path and bytes
   */
  private record Entry(String hash, String named) {
    static Entry of(Path file, String hash) {
      return new Entry(hash, Digests.of(file.toString(), hash));
    }
  }

  private record Selection(Set<Path> roots, Predicate<Path> wanted) {
    boolean mayHold(Path file) {
      return roots.stream().anyMatch(file::startsWith);
    }
  }

  /** Reads all files below the roots; a root may be missing, or be a file. */
  public static FileIndex of(Collection<Path> roots) throws IOException {
    FileIndex index = new FileIndex();
    index.refresh(roots);
    return index;
  }

  /**
   * Looks anew at a file, or at all files below a directory.
   *
   * @return the files that changed, the deleted among them
   */
  public Set<Path> refresh(Path path) throws IOException {
    return refresh(List.of(path));
  }

  /** Looks anew at several paths, as {@link #refresh(Path)}. */
  public synchronized Set<Path> refresh(Collection<Path> paths) throws IOException {
    Set<Path> changed = new TreeSet<>();
    for (Path path : PathTree.outermost(paths)) {
      Map<Path, Entry> present = read(path);
      List<Path> known = new ArrayList<>();
      PathTree.below(entries, path, (file, entry) -> known.add(file));
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

  /** Takes note of a file that we wrote ourselves, which is no change to react to. */
  public synchronized void wrote(Path file, byte[] bytes) {
    entries.put(file, Entry.of(file, Digests.of(bytes)));
    forgetDigests(Set.of(file));
  }

  /**
   * A hash of the names and bytes of the files below any of the roots that satisfy a condition.
   * Cheap to ask again while none of them changes, with the same object as condition.
   *
   * @param wanted depends on the path alone
   */
  public synchronized String digest(Collection<Path> roots, Predicate<Path> wanted) {
    if (digests.size() >= MOST_DIGESTS) {
      digests.clear();
    }
    return digests.computeIfAbsent(new Selection(Set.copyOf(roots), wanted), this::digest);
  }

  /**
   * The files below any of the roots that satisfy a condition, as they are known now.
   *
   * @return hash of the bytes by file, a directory's files side by side; a copy
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
      PathTree.below(
          entries,
          root,
          (file, entry) -> {
            if (wanted.test(file)) {
              action.accept(file, entry);
            }
          });
    }
  }

  private void forgetDigests(Set<Path> changed) {
    digests.keySet().removeIf(selection -> changed.stream().anyMatch(selection::mayHold));
  }

  /** What is there now; what vanishes meanwhile makes an event of its own. */
  private static Map<Path, Entry> read(Path path) throws IOException {
    List<Path> files = new ArrayList<>();
    LinkedTree.walk(
        path,
        new LinkedTree.Visitor() {
          @Override
          public void file(Path file, BasicFileAttributes attributes) {
            files.add(file);
          }
        });
    return files.parallelStream()
        .flatMap(file -> hash(file).map(hash -> Map.entry(file, Entry.of(file, hash))).stream())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The hash of a file's bytes; none when it has vanished since. */
  private static Optional<String> hash(Path file) {
    try {
      return Optional.of(Digests.of(file));
    } catch (NoSuchFileException vanished) {
      return Optional.empty();
    } catch (IOException unreadable) {
      return Optional.of("");
    }
  }
}

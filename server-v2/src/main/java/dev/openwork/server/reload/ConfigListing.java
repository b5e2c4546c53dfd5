package dev.openwork.server.reload;

import dev.openwork.server.domain.ConfigChange;
import dev.openwork.server.domain.ConfigChange.Action;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The directories and files from which opencode loads its configuration in a folder, at one time.
 * Links are followed, as opencode follows them. Paths are relative to the folder.
 */
final class ConfigListing {
  private static final Path ROOT = Path.of("");
  private static final Path OPENCODE = Path.of(".opencode");
  private static final String LIBRARIES = "node_modules";
  private static final int MAX_DIRECTORIES = 10_000; // a link may lead anywhere

  private final Path folder;
  private final Function<Path, Optional<WatchKey>> watch;
  private final Map<Path, List<Object>> stamps = new HashMap<>();
  private final Map<Path, WatchKey> directories = new HashMap<>();

  /** Links, whose targets change without events, and what may appear in the folder itself. */
  private final Set<Path> checked = new HashSet<>();

  private boolean complete = true;

  private ConfigListing(Path folder, Function<Path, Optional<WatchKey>> watch) {
    this.folder = folder;
    this.watch = watch;
  }

  /** Returns a listing without directories and files. */
  static ConfigListing empty(Path folder) {
    return new ConfigListing(folder, any -> Optional.empty());
  }

  /**
   * Lists a folder.
   *
   * @param watch watches a directory before its contents are listed; empty if that is impossible
   */
  static ConfigListing of(Path folder, Function<Path, Optional<WatchKey>> watch) {
    ConfigListing listing = new ConfigListing(folder, watch);
    listing.list();
    return listing;
  }

  private void list() {
    watch(ROOT);
    ConfigChange.FILES.stream()
        .map(Path::of)
        .filter(file -> file.getNameCount() == 1)
        .forEach(this::add);
    add(OPENCODE);
    enter(OPENCODE, Set.of());
  }

  private void watch(Path directory) {
    Path whole = folder.resolve(directory);
    stamps.put(directory, stamp(whole));
    watch
        .apply(whole)
        .ifPresentOrElse(key -> directories.put(directory, key), () -> complete = false);
  }

  private void add(Path path) {
    Path whole = folder.resolve(path);
    List<Object> stamp = stamp(whole);
    if (path.getNameCount() == 1 || Files.isSymbolicLink(whole)) {
      checked.add(path);
      stamps.put(path, stamp);
    } else if (!stamp.isEmpty()) {
      stamps.put(path, stamp);
    }
  }

  /**
   * Adds the contents of a directory.
   *
   * @param parents the stamps of the directories above; a link to one of them is not followed
   */
  private void enter(Path directory, Set<List<Object>> parents) {
    Path whole = folder.resolve(directory);
    List<Object> stamp = stamp(whole);
    if (!isLoaded(directory)
        || !Files.isDirectory(whole)
        || parents.contains(stamp)
        || directories.size() >= MAX_DIRECTORIES) {
      return;
    }
    watch(directory);
    Set<List<Object>> above = new HashSet<>(parents);
    above.add(stamp);
    try (Stream<Path> children = Files.list(whole)) {
      children
          .map(child -> directory.resolve(child.getFileName()))
          .forEach(
              child -> {
                add(child);
                enter(child, above);
              });
    } catch (IOException | UncheckedIOException deleted) {
      // its parent directory reports the deletion
    }
  }

  private static boolean isLoaded(Path directory) {
    return directory.equals(OPENCODE)
        || (!directory.endsWith(LIBRARIES) && isConfig(directory.resolve("any")));
  }

  /** Returns whether opencode may load a file with this path. */
  static boolean isConfig(Path file) {
    return ConfigChange.of(file, Action.UPDATED).isPresent();
  }

  /** Returns whether all paths lead where they led, and events of all directories are received. */
  boolean isCurrent() {
    return complete
        && directories.values().stream().allMatch(WatchKey::isValid)
        && Stream.concat(directories.keySet().stream(), checked.stream())
            .allMatch(path -> stamp(folder.resolve(path)).equals(stamps.get(path)));
  }

  /** Returns whether the path is, or was when the folder was listed, a directory or a link. */
  boolean isStructure(Path path) {
    Path whole = folder.resolve(path);
    return directories.containsKey(path)
        || checked.contains(path)
        || ((path.startsWith(OPENCODE) || isConfig(path))
            && (Files.isDirectory(whole) || Files.isSymbolicLink(whole)));
  }

  /** Returns the directories with this key: several if links lead to one directory. */
  Set<Path> directoriesOf(WatchKey key) {
    return directories.entrySet().stream()
        .filter(entry -> entry.getValue().equals(key))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Returns the keys of all directories. */
  Set<WatchKey> keys() {
    return Set.copyOf(directories.values());
  }

  /** Returns the configuration files. */
  Set<Path> files() {
    return stamps.keySet().stream().filter(ConfigListing::isConfig).collect(Collectors.toSet());
  }

  /** Returns the paths that do not lead to the same, unchanged file in both listings. */
  Set<Path> differencesFrom(ConfigListing other) {
    return Stream.concat(stamps.keySet().stream(), other.stamps.keySet().stream())
        .filter(path -> !Objects.equals(stamps.get(path), other.stamps.get(path)))
        .collect(Collectors.toSet());
  }

  /**
   * Returns what a path leads to: nothing, a directory, or a file with its size and time. Each file
   * and directory has a key that no other one has while it exists.
   */
  private static List<Object> stamp(Path path) {
    try {
      BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class);
      Object key = found.fileKey() == null ? path.toRealPath() : found.fileKey();
      return found.isDirectory()
          ? List.of(key)
          : List.of(key, found.size(), found.lastModifiedTime());
    } catch (IOException missing) {
      return List.of();
    }
  }
}

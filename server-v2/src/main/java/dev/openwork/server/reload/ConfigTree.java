package dev.openwork.server.reload;

import dev.openwork.server.domain.ConfigChange;
import dev.openwork.server.domain.ConfigChange.Action;
import dev.openwork.server.domain.ConfigChange.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Watches the files of one folder from which opencode loads its configuration: those in the folder
 * itself and those below {@code .opencode}, except libraries.
 *
 * <p>File events belong to directories, not to paths, and a directory receives none when it, a
 * parent or the target of a link is replaced. Events therefore only show which files to compare
 * with their last known contents, and {@link #refresh} finds the directories that paths lead to
 * now. While the folder does not exist, nothing counts as changed. Thread-safe.
 */
final class ConfigTree implements AutoCloseable {
  private final Path folder;
  private final Consumer<Path> listener;
  private final WatchRegistry registry;
  private final ConfigContents contents;
  private final Map<Path, String> known = new HashMap<>();
  private final Set<WatchKey> keys = new HashSet<>();
  private ConfigListing listing;
  private boolean missing;

  /**
   * Creates a tree that {@link #begin} starts to watch.
   *
   * @param folder its real path
   * @param listener receives each file, relative to the folder, that may have changed
   */
  ConfigTree(Path folder, Consumer<Path> listener, WatchRegistry registry) {
    this.folder = folder;
    this.listener = listener;
    this.registry = registry;
    this.contents = new ConfigContents(folder);
    this.listing = ConfigListing.empty(folder);
  }

  synchronized void begin() {
    listing = list();
    for (Path file : listing.files()) {
      FileDigest.of(folder.resolve(file)).ifPresent(digest -> known.put(file, digest));
    }
  }

  /** Finds out which directories the paths lead to now, and reports what differs there. */
  void refresh() {
    report(isCurrent() ? Set.of() : listAgain());
  }

  /** Processes events of a directory. */
  void changed(WatchKey key, List<WatchEvent<?>> events) {
    report(candidates(key, events));
  }

  private void report(Set<Path> files) {
    files.stream().filter(ConfigListing::isConfig).forEach(listener);
  }

  private synchronized Set<Path> candidates(WatchKey key, List<WatchEvent<?>> events) {
    Set<Path> files = new HashSet<>();
    boolean current = isCurrent();
    for (Path directory : listing.directoriesOf(key)) {
      for (WatchEvent<?> event : events) {
        if (event.context() instanceof Path name) {
          Path path = directory.resolve(name);
          files.add(path);
          current &= !listing.isStructure(path);
        }
        current &= event.kind() != StandardWatchEventKinds.OVERFLOW;
      }
    }
    if (!current) {
      files.addAll(listAgain());
    }
    return files;
  }

  private synchronized boolean isCurrent() {
    return !missing && listing.isCurrent();
  }

  private synchronized Set<Path> listAgain() {
    boolean restored = missing;
    missing = !isPresent();
    if (missing) {
      return Set.of();
    }
    ConfigListing before = listing;
    listing = list();
    Set<Path> files = new HashSet<>(listing.differencesFrom(before));
    if (restored) { // changes were dropped while the folder was missing
      files.addAll(known.keySet());
      files.addAll(listing.files());
    }
    return files;
  }

  private ConfigListing list() {
    ConfigListing found = ConfigListing.of(folder, directory -> registry.watch(directory, this));
    Set<WatchKey> unused = new HashSet<>(keys);
    keys.addAll(found.keys());
    unused.removeAll(found.keys());
    unused.forEach(key -> registry.release(key, this));
    keys.retainAll(found.keys());
    return found;
  }

  /** Returns whether the path leads to the folder and not, by a link, to another one. */
  private boolean isPresent() {
    try {
      return folder.toRealPath().equals(folder) && Files.isDirectory(folder);
    } catch (IOException missing) {
      return false;
    }
  }

  /**
   * Returns the changes of a file since the last call, once the file is no longer being written:
   * none if its contents are the same, two if both MCP servers and other settings changed.
   */
  synchronized List<ConfigChange> settled(Path file) {
    if (!isPresent()) {
      missing = true;
      return List.of();
    }
    Optional<String> now = FileDigest.of(folder.resolve(file));
    Optional<String> before =
        Optional.ofNullable(now.isPresent() ? known.put(file, now.get()) : known.remove(file));
    return before.equals(now)
        ? List.of()
        : ConfigChange.of(file, action(before, now)).map(this::byReason).orElse(List.of());
  }

  private List<ConfigChange> byReason(ConfigChange change) {
    return change.reason() == Reason.CONFIG
        ? contents.changed(change.path()).stream().map(change::withReason).toList()
        : List.of(change);
  }

  private static Action action(Optional<String> before, Optional<String> now) {
    if (before.isEmpty()) {
      return Action.ADDED;
    }
    return now.isEmpty() ? Action.REMOVED : Action.UPDATED;
  }

  @Override
  public synchronized void close() {
    keys.forEach(key -> registry.release(key, this));
    keys.clear();
  }
}

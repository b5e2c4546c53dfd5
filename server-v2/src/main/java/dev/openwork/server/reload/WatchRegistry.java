package dev.openwork.server.reload;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The watched directories and the trees that contain them. A directory that several trees contain,
 * for example because of links, has one key. Thread-safe.
 */
final class WatchRegistry {
  private final WatchService service;
  private final Map<WatchKey, Set<ConfigTree>> trees = new HashMap<>();

  WatchRegistry(WatchService service) {
    this.service = service;
  }

  /** Watches a directory for a tree; empty if it does not exist or cannot be watched. */
  synchronized Optional<WatchKey> watch(Path directory, ConfigTree tree) {
    try {
      WatchKey key = directory.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY);
      trees.computeIfAbsent(key, any -> new HashSet<>()).add(tree);
      return Optional.of(key);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Stops watching a directory for a tree. */
  synchronized void release(WatchKey key, ConfigTree tree) {
    Set<ConfigTree> users = trees.getOrDefault(key, Set.of());
    if (users.contains(tree)) {
      users.remove(tree);
      if (users.isEmpty()) {
        trees.remove(key);
        key.cancel();
      }
    }
  }

  /** Returns the trees that contain the directory of a key. */
  synchronized Set<ConfigTree> treesOf(WatchKey key) {
    return Set.copyOf(trees.getOrDefault(key, Set.of()));
  }
}

package dev.openwork.server.reload;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import dev.openwork.server.domain.ConfigChange;
import dev.openwork.server.domain.ConfigChange.Action;
import dev.openwork.server.domain.ConfigChange.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Watches the files of one folder from which opencode loads its configuration: those in the folder
 * itself and those below {@code .opencode}, except libraries. New directories are watched as well;
 * the files that they already contain are reported.
 */
final class ConfigTree implements AutoCloseable {
  private static final Path OPENCODE = Path.of(".opencode");
  private static final String LIBRARIES = "node_modules";

  private final WatchService service;
  private final Path folder;
  private final Consumer<ConfigChange> listener;
  private final Map<WatchKey, ConfigTree> trees;
  private final Map<WatchKey, Path> directories = new ConcurrentHashMap<>();
  private final ConfigContents contents;

  ConfigTree(
      WatchService service,
      Path folder,
      Consumer<ConfigChange> listener,
      Map<WatchKey, ConfigTree> trees) {
    this.service = service;
    this.folder = folder;
    this.listener = listener;
    this.trees = trees;
    this.contents = new ConfigContents(folder);
  }

  void begin() throws IOException {
    register(Path.of(""));
    enter(OPENCODE, false);
  }

  void changed(WatchKey key) {
    Path directory = directories.get(key);
    if (directory != null) {
      key.pollEvents().forEach(event -> changed(directory, event));
      if (!key.reset()) {
        directories.remove(key);
        trees.remove(key);
      }
    }
  }

  private void changed(Path directory, WatchEvent<?> event) {
    if (event.context() instanceof Path name) {
      Path path = directory.resolve(name);
      Action action = action(event.kind());
      if (action == Action.ADDED && path.startsWith(OPENCODE)) {
        enter(path, true);
      }
      report(path, action);
    }
  }

  private void report(Path path, Action action) {
    if (!Files.isDirectory(folder.resolve(path))) {
      ConfigChange.of(path, action).ifPresent(listener);
    }
  }

  /** Does nothing if the directory is deleted in the meantime. */
  private void enter(Path directory, boolean report) {
    Path whole = folder.resolve(directory);
    if (!Files.isDirectory(whole, LinkOption.NOFOLLOW_LINKS) || directory.endsWith(LIBRARIES)) {
      return;
    }
    try {
      register(directory);
      try (Stream<Path> children = Files.list(whole)) {
        children.map(folder::relativize).forEach(child -> found(child, report));
      }
    } catch (IOException | UncheckedIOException deleted) {
      // its parent directory reports the deletion
    }
  }

  private void found(Path child, boolean report) {
    enter(child, report);
    if (report) {
      report(child, Action.ADDED);
    }
  }

  private void register(Path directory) throws IOException {
    WatchKey key =
        folder.resolve(directory).register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY);
    directories.put(key, directory);
    trees.put(key, this);
  }

  private static Action action(WatchEvent.Kind<?> kind) {
    if (kind == ENTRY_CREATE) {
      return Action.ADDED;
    }
    return kind == ENTRY_DELETE ? Action.REMOVED : Action.UPDATED;
  }

  /**
   * Classifies a change once its file is no longer being written: one change, or two if both MCP
   * servers and other settings changed.
   */
  List<ConfigChange> settled(ConfigChange change) {
    return change.reason() == Reason.CONFIG
        ? contents.changed(change.path()).stream().map(change::withReason).toList()
        : List.of(change);
  }

  @Override
  public void close() {
    directories
        .keySet()
        .forEach(
            key -> {
              trees.remove(key);
              key.cancel();
            });
    directories.clear();
  }
}

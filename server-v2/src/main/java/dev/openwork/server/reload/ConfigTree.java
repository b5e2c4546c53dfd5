package dev.openwork.server.reload;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import dev.openwork.server.domain.ConfigChange.Action;
import dev.openwork.server.domain.ConfigChange.Reason;
import dev.openwork.server.domain.ConfigChange;
import dev.openwork.server.reload.ConfigWatcher.Watch;
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
 * What opencode reads of one folder: two files in it, and {@code .opencode} with all below it but
 * libraries. Directories that come are watched, too, and what is in them already is told.
 */
final class ConfigTree implements Watch {
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
      tell(path, action);
    }
  }

  private void tell(Path path, Action action) {
    if (!Files.isDirectory(folder.resolve(path))) {
      ConfigChange.of(path, action).ifPresent(listener);
    }
  }

  /** A directory may vanish while it is entered; then there is nothing to watch. */
  private void enter(Path directory, boolean tells) {
    Path whole = folder.resolve(directory);
    if (!Files.isDirectory(whole, LinkOption.NOFOLLOW_LINKS) || directory.endsWith(LIBRARIES)) {
      return;
    }
    try {
      register(directory);
      try (Stream<Path> children = Files.list(whole)) {
        children.map(folder::relativize).forEach(child -> found(child, tells));
      }
    } catch (IOException | UncheckedIOException vanished) {
      // its parent tells of that
    }
  }

  private void found(Path child, boolean tells) {
    enter(child, tells);
    if (tells) {
      tell(child, Action.ADDED);
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

  @Override
  public List<ConfigChange> settled(ConfigChange change) {
    return change.reason() == Reason.CONFIG
        ? contents.changed(change.path()).stream().map(change::because).toList()
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

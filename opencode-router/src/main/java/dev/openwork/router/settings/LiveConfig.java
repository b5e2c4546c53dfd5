package dev.openwork.router.settings;

import dev.openwork.router.domain.AllowedRoots;
import dev.openwork.router.domain.Log;
import dev.openwork.router.domain.RouterException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Provides the current configuration. {@link #current} reloads the file if it changed and notifies
 * the listeners. If the file is invalid, the last valid configuration stays in use. Thread-safe.
 */
public final class LiveConfig {
  private final ConfigFile file;
  private final Path directory;
  private final Log log;
  private final List<Consumer<RouterConfig>> listeners = new ArrayList<>();
  private RouterConfig current;
  private String stamp;

  /**
   * Loads the configuration.
   *
   * @param directory the default working directory
   * @throws RouterException if the file is invalid
   */
  public LiveConfig(ConfigFile file, Path directory, Log log) {
    this.file = file;
    this.directory = directory;
    this.log = log;
    this.stamp = file.stamp();
    this.current = file.read();
  }

  /** Returns the current configuration. */
  public synchronized RouterConfig current() {
    String newStamp = file.stamp();
    if (!newStamp.equals(stamp)) {
      stamp = newStamp;
      reload();
    }
    return current;
  }

  /** Returns the default working directory. */
  public Path directory() {
    return directory;
  }

  /** Returns the directories in which chats may work and from which files may be sent. */
  public AllowedRoots roots() {
    List<Path> roots = new ArrayList<>(List.of(directory));
    roots.addAll(current().roots());
    return new AllowedRoots(roots);
  }

  /** Calls the listener now and after each change. */
  public synchronized void subscribe(Consumer<RouterConfig> listener) {
    listeners.add(listener);
    listener.accept(current);
  }

  private void reload() {
    try {
      current = file.read();
      listeners.forEach(listener -> listener.accept(current));
    } catch (RouterException | UncheckedIOException e) {
      log.warn("invalid configuration, keeping the previous one: " + e.getMessage());
    }
  }
}

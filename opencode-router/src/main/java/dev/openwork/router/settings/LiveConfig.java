package dev.openwork.router.settings;

import dev.openwork.router.domain.AllowedRoots;
import dev.openwork.router.domain.Log;
import dev.openwork.router.domain.Refusal;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The configuration as it is now. Follows the file: whoever asks after an edit gets the new one,
 * and listeners are told when somebody asks. While the file makes no sense the last good one goes
 * on. Safe for use by several threads.
 */
public final class LiveConfig {
  private final ConfigFile file;
  private final Path directory;
  private final Log log;
  private final List<Consumer<RouterConfig>> listeners = new ArrayList<>();
  private RouterConfig current;
  private String stamp;

  /**
   * The configuration in this file.
   *
   * @param directory where chats work by default
   * @throws Refusal when it makes no sense at the start
   */
  public LiveConfig(ConfigFile file, Path directory, Log log) {
    this.file = file;
    this.directory = directory;
    this.log = log;
    this.stamp = file.stamp();
    this.current = file.read();
  }

  /** As the file says now. */
  public synchronized RouterConfig current() {
    String now = file.stamp();
    if (!now.equals(stamp)) {
      stamp = now;
      reload();
    }
    return current;
  }

  /** Where chats work by default. */
  public Path directory() {
    return directory;
  }

  /** Where chats may work and files be sent from: the default directory and the roots. */
  public AllowedRoots roots() {
    List<Path> roots = new ArrayList<>(List.of(directory));
    roots.addAll(current().roots());
    return new AllowedRoots(roots);
  }

  /** Tells this listener what is configured, now and after each change. */
  public synchronized void follow(Consumer<RouterConfig> listener) {
    listeners.add(listener);
    listener.accept(current);
  }

  private void reload() {
    try {
      current = file.read();
      listeners.forEach(listener -> listener.accept(current));
    } catch (Refusal | UncheckedIOException e) {
      log.warn("configuration left as it was: " + e.getMessage());
    }
  }
}

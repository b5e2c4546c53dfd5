package dev.openwork.server.reload;

import dev.openwork.server.domain.ConfigChange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Watches the configuration of folders with the operating system's file events. One thread serves
 * all folders until it is interrupted.
 */
public final class ConfigWatcher {
  private final Executor executor;
  private final Map<WatchKey, ConfigTree> trees = new ConcurrentHashMap<>();
  private @Nullable WatchService service;

  /** Waits for events in a thread of {@code executor}, which starts with the first watch. */
  public ConfigWatcher(Executor executor) {
    this.executor = executor;
  }

  /**
   * Watches a folder until the returned tree is closed.
   *
   * @param listener receives changes in the watching thread and must return quickly
   */
  synchronized ConfigTree watch(Path folder, Consumer<ConfigChange> listener) {
    try {
      ConfigTree tree = new ConfigTree(service(), folder, listener, trees);
      tree.begin();
      return tree;
    } catch (IOException e) {
      throw new UncheckedIOException("'" + folder + "' cannot be watched", e);
    }
  }

  private WatchService service() throws IOException {
    WatchService result = service;
    if (result == null) {
      WatchService created = FileSystems.getDefault().newWatchService();
      service = created;
      executor.execute(() -> follow(created));
      return created;
    }
    return result;
  }

  private void follow(WatchService watched) {
    try (watched) {
      while (true) {
        WatchKey key = watched.take();
        ConfigTree tree = trees.get(key);
        if (tree == null) {
          key.cancel();
        } else {
          tree.changed(key);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ClosedWatchServiceException e) {
      // the watcher was closed
    } catch (IOException e) {
      throw new UncheckedIOException("File events cannot be closed", e);
    }
  }
}

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
 * Watches folders with the operating system's file events, all of them with one thread, until that
 * is interrupted.
 */
public final class DirectoryConfigWatcher implements ConfigWatcher {
  private final Executor executor;
  private final Map<WatchKey, ConfigTree> trees = new ConcurrentHashMap<>();
  private @Nullable WatchService service;

  /** Waits for events with a thread of {@code executor}, from the first watch on. */
  public DirectoryConfigWatcher(Executor executor) {
    this.executor = executor;
  }

  @Override
  public synchronized Watch watch(Path folder, Consumer<ConfigChange> listener) {
    try {
      ConfigTree tree = new ConfigTree(service(), folder, listener, trees);
      tree.begin();
      return tree;
    } catch (IOException e) {
      throw new UncheckedIOException("'" + folder + "' cannot be watched", e);
    }
  }

  private WatchService service() throws IOException {
    WatchService made = service;
    if (made == null) {
      made = FileSystems.getDefault().newWatchService();
      service = made;
      WatchService watched = made;
      executor.execute(() -> follow(watched));
    }
    return made;
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
      // nobody watches any more
    } catch (IOException e) {
      throw new UncheckedIOException("File events cannot be closed", e);
    }
  }
}

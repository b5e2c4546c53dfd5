package dev.openwork.server.reload;

import dev.openwork.server.domain.Failure;
import dev.openwork.server.domain.FailureCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Watches the configuration of folders with the operating system's file events. One thread serves
 * all folders until it is interrupted.
 */
public final class ConfigWatcher {
  private final Executor executor;
  private @Nullable WatchRegistry registry;

  /** Waits for events in a thread of {@code executor}, which starts with the first watch. */
  public ConfigWatcher(Executor executor) {
    this.executor = executor;
  }

  /**
   * Watches a folder until the returned tree is closed; fails with {@code service_unavailable} if
   * the system allows no further watches.
   *
   * @param folder its real path
   * @param listener receives the paths of files that may have changed, relative to the folder, in
   *     the watching thread or in that of {@link ConfigTree#refresh}, and must return quickly
   */
  ConfigTree watch(Path folder, Consumer<Path> listener) {
    try {
      ConfigTree tree = new ConfigTree(folder, listener, registry());
      tree.begin();
      return tree;
    } catch (IOException e) {
      throw new Failure(
          FailureCode.SERVICE_UNAVAILABLE,
          "'%s' cannot be watched: %s. On Linux, raise fs.inotify.max_user_instances"
              .formatted(folder, e.getMessage()));
    }
  }

  private synchronized WatchRegistry registry() throws IOException {
    WatchRegistry result = registry;
    if (result == null) {
      WatchService service = FileSystems.getDefault().newWatchService();
      WatchRegistry created = new WatchRegistry(service);
      registry = created;
      executor.execute(() -> follow(service, created));
      return created;
    }
    return result;
  }

  private static void follow(WatchService service, WatchRegistry registry) {
    try (service) {
      while (true) {
        WatchKey key = service.take();
        List<WatchEvent<?>> events = key.pollEvents();
        boolean unused = key.reset(); // false for a deleted directory, whose key is invalid
        registry.treesOf(key).forEach(tree -> tree.changed(key, events));
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

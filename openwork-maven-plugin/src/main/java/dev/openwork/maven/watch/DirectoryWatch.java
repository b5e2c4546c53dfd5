package dev.openwork.maven.watch;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * File events below some roots, from the JDK's WatchService. Directories made later are watched
 * too. Paths are hints where to look: the {@link FileIndex} decides what changed. Events that come
 * while nobody asks wait in the service; when it overflows, the roots themselves are the hint.
 */
public final class DirectoryWatch implements AutoCloseable {
  private static final WatchEvent.Kind<?>[] KINDS = {
    StandardWatchEventKinds.ENTRY_CREATE,
    StandardWatchEventKinds.ENTRY_MODIFY,
    StandardWatchEventKinds.ENTRY_DELETE
  };

  private final List<Path> roots;
  private final WatchService service;

  private DirectoryWatch(List<Path> roots, WatchService service) {
    this.roots = roots;
    this.service = service;
  }

  /** Begins to watch; every root must be there. */
  public static DirectoryWatch of(Collection<Path> roots) throws IOException {
    DirectoryWatch watch =
        new DirectoryWatch(List.copyOf(roots), FileSystems.getDefault().newWatchService());
    for (Path root : watch.roots) {
      watch.register(root);
    }
    return watch;
  }

  /**
   * Waits until something happens, then until nothing has happened for a while.
   *
   * @param quiet how long a burst must pause before it counts as over
   * @return where to look; empty when the watch was closed
   */
  public Set<Path> await(Duration quiet) throws InterruptedException, IOException {
    Set<Path> touched = new TreeSet<>();
    try {
      WatchKey key = service.take();
      while (key != null) {
        collect(key, touched);
        key = service.poll(quiet.toMillis(), TimeUnit.MILLISECONDS);
      }
      return touched;
    } catch (ClosedWatchServiceException closed) {
      return Set.of();
    }
  }

  /** Ends the watch and releases who waits for it. */
  @Override
  public void close() throws IOException {
    service.close();
  }

  private void collect(WatchKey key, Set<Path> touched) throws IOException {
    Path directory = (Path) key.watchable();
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.context() instanceof Path name) {
        Path path = directory.resolve(name);
        touched.add(path);
        if (Files.isDirectory(path)) {
          register(path);
        }
      } else {
        touched.addAll(roots);
        for (Path root : roots) {
          register(root);
        }
      }
    }
    key.reset();
  }

  /**
   * A renamed directory still has the key of its old name on Linux, which would report its files
   * under that name for ever.
   */
  private void registerOne(Path directory) throws IOException {
    WatchKey key = directory.register(service, KINDS);
    if (!directory.equals(key.watchable())) {
      key.cancel();
      directory.register(service, KINDS);
    }
  }

  private void register(Path root) throws IOException {
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
              throws IOException {
            try {
              registerOne(directory);
            } catch (NoSuchFileException vanished) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException vanished) {
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) {
            return FileVisitResult.CONTINUE;
          }
        });
  }
}

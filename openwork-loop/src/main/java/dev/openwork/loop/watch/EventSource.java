package dev.openwork.loop.watch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;

/** A source of file events: the JDK's WatchService, or a wrapper in tests. */
interface EventSource extends Closeable {
  /** Watches the entries of a directory; returns the existing key if it is already watched. */
  WatchKey register(Path directory) throws IOException;

  /** Waits for a key with events. */
  WatchKey take() throws InterruptedException;

  /** Opens an event source; fails if the system has no more resources. */
  @FunctionalInterface
  interface Opener {
    EventSource open() throws IOException;
  }

  /** Returns the JDK's WatchService as an event source. */
  static EventSource ofTheSystem() throws IOException {
    WatchService service = FileSystems.getDefault().newWatchService();
    WatchEvent.Kind<?>[] kinds = {
      StandardWatchEventKinds.ENTRY_CREATE,
      StandardWatchEventKinds.ENTRY_MODIFY,
      StandardWatchEventKinds.ENTRY_DELETE
    };
    return new EventSource() {
      @Override
      public WatchKey register(Path directory) throws IOException {
        return directory.register(service, kinds);
      }

      @Override
      public WatchKey take() throws InterruptedException {
        return service.take();
      }

      @Override
      public void close() throws IOException {
        service.close();
      }
    };
  }
}

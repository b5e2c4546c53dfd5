package dev.openwork.loop.watch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;

/** Where file events come from; the JDK's WatchService, unless a test puts itself between. */
interface EventSource extends Closeable {
  /** Watches the entries of a directory, and answers the same key if it is watched already. */
  WatchKey register(Path directory) throws IOException;

  /** Waits for a key with events. */
  WatchKey take() throws InterruptedException;

  /** Makes one; fails when the system grants no more. */
  @FunctionalInterface
  interface Opener {
    EventSource open() throws IOException;
  }

  /** The JDK's. */
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

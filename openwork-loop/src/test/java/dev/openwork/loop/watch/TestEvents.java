package dev.openwork.loop.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Semaphore;

/** The system's file events, with a limit and a gate that tests control. */
final class TestEvents implements EventSource {
  final Set<Path> registered = Collections.synchronizedSet(new HashSet<>());
  final Semaphore gate = new Semaphore(1);
  volatile int limit = Integer.MAX_VALUE;
  private final EventSource system;

  TestEvents() throws IOException {
    this.system = EventSource.ofTheSystem();
  }

  @Override
  public WatchKey register(Path directory) throws IOException {
    registered.add(directory);
    if (registered.size() > limit) {
      throw new IOException("User limit of inotify watches reached");
    }
    return system.register(directory);
  }

  @Override
  public WatchKey take() throws InterruptedException {
    gate.acquire();
    gate.release();
    return system.take();
  }

  @Override
  public void close() throws IOException {
    system.close();
  }
}

package dev.openwork.loop.launcher;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Closes the host and ends child processes when a forked JVM exits, within a time limit. */
final class ShutdownHook {
  /** The time limit for the shutdown, after which the JVM halts. */
  private static final long HALT_MILLIS = 1400;

  /** How long remaining child processes may take to terminate before they are killed. */
  private static final long CHILDREN_MILLIS = 300;

  private final Host host;

  private ShutdownHook(Host host) {
    this.host = host;
  }

  /** Registers a hook that closes a host when the JVM exits. */
  static void register(Host host) {
    Runtime.getRuntime()
        .addShutdownHook(new Thread(new ShutdownHook(host)::close, "openwork-closing"));
  }

  private void close() {
    Thread guard = new Thread(ShutdownHook::haltAtLimit, "openwork-halting");
    guard.setDaemon(true);
    guard.start();
    Closeables.closeQuietly(host);
    Descendants children = Descendants.of(ProcessHandle.current());
    children.alive().forEach(ProcessHandle::destroy);
    try {
      CompletableFuture.allOf(
              children.alive().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
          .get(CHILDREN_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException notEnded) {
      children.alive().forEach(ProcessHandle::destroyForcibly);
    }
  }

  private static void haltAtLimit() {
    try {
      Thread.sleep(HALT_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Descendants.of(ProcessHandle.current()).alive().forEach(ProcessHandle::destroyForcibly);
    Runtime.getRuntime().halt(0);
  }
}

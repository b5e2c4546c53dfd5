package dev.openwork.loop.launcher;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The end of a forked JVM, in order if there is time, and in time in any case. */
final class Ending {
  /** After which the JVM halts whatever it is doing, in milliseconds. */
  private static final long HALT_MILLIS = 1400;

  /** How long a process that the program left behind may take to end when it is asked to. */
  private static final long LEFTOVER_MILLIS = 300;

  private final Host host;

  private Ending(Host host) {
    this.host = host;
  }

  /** Closes a host when the JVM ends, other than by a crash. */
  static void with(Host host) {
    Runtime.getRuntime().addShutdownHook(new Thread(new Ending(host)::close, "openwork-closing"));
  }

  private void close() {
    Thread guard = new Thread(Ending::haltInTime, "openwork-halting");
    guard.setDaemon(true);
    guard.start();
    Closing.quietly(host);
    Descendants leftovers = Descendants.of(ProcessHandle.current());
    leftovers.alive().forEach(ProcessHandle::destroy);
    try {
      CompletableFuture.allOf(
              leftovers.alive().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
          .get(LEFTOVER_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException stillThere) {
      leftovers.alive().forEach(ProcessHandle::destroyForcibly);
    }
  }

  private static void haltInTime() {
    try {
      Thread.sleep(HALT_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Descendants.of(ProcessHandle.current()).alive().forEach(ProcessHandle::destroyForcibly);
    Runtime.getRuntime().halt(0);
  }
}

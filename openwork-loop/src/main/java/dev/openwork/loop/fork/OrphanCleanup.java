package dev.openwork.loop.fork;

import dev.openwork.loop.launcher.Descendants;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Kills the processes that a forked JVM has left running, for example after a crash: those that the
 * fork reported, and those that a {@link ProcessGuard} finds. Thread-safe.
 */
final class OrphanCleanup {
  private final Optional<ProcessGuard> guard;
  private volatile Descendants reported = new Descendants(Map.of());

  private OrphanCleanup(Optional<ProcessGuard> guard) {
    this.guard = guard;
  }

  /** Prepares the cleanup of a fork that is started afterwards. */
  static OrphanCleanup prepare(String token) throws IOException {
    return new OrphanCleanup(ProcessGuard.start(token));
  }

  /** Starts a process. */
  @FunctionalInterface
  interface Start {
    Process start() throws IOException;
  }

  /** Starts the JVM to clean up after. */
  Process guard(Start start) throws IOException {
    try {
      Process fork = start.start();
      guard.ifPresent(it -> it.watch(fork));
      return fork;
    } catch (IOException e) {
      kill();
      throw e;
    }
  }

  /** Records the processes that the fork reports. */
  void report(Descendants descendants) {
    reported = descendants;
  }

  /** Kills the processes; only called after the JVM has exited. */
  void kill() {
    reported
        .alive()
        .flatMap(child -> Stream.concat(child.descendants(), Stream.of(child)))
        .forEach(ProcessHandle::destroyForcibly);
    guard.ifPresent(ProcessGuard::close);
  }
}

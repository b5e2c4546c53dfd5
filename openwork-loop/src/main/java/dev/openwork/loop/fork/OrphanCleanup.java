package dev.openwork.loop.fork;

import dev.openwork.loop.launcher.Descendants;
import dev.openwork.loop.launcher.Launcher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Kills the processes that a forked JVM has left running, for example after a crash. Finds the
 * processes that the fork reported and, on Linux, those with its token in their environment.
 * Thread-safe.
 */
final class OrphanCleanup {
  private final byte[] token;
  private volatile Descendants reported = new Descendants(Map.of());

  OrphanCleanup(String token) {
    this.token = (Launcher.TOKEN + "=" + token).getBytes(StandardCharsets.UTF_8);
  }

  /** Records the processes that the fork reports. */
  void report(Descendants descendants) {
    reported = descendants;
  }

  /** Kills the processes; only called after the JVM has exited. */
  void kill() {
    Stream.concat(
            reported.alive().flatMap(child -> Stream.concat(child.descendants(), Stream.of(child))),
            ProcessHandle.allProcesses().filter(this::hasToken))
        .forEach(ProcessHandle::destroyForcibly);
  }

  private boolean hasToken(ProcessHandle process) {
    try {
      return contains(Files.readAllBytes(Path.of("/proc", process.pid() + "", "environ")), token);
    } catch (IOException | SecurityException unreadable) {
      return false;
    }
  }

  private static boolean contains(byte[] bytes, byte[] part) {
    return new String(bytes, StandardCharsets.ISO_8859_1)
        .contains(new String(part, StandardCharsets.ISO_8859_1));
  }
}

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
 * Ends the processes that a forked JVM left behind, for instance because it crashed. They are known
 * by what the fork has said of them, and, where the system shows the environments of processes, by
 * the token in theirs, even if the fork had no time to tell. Thread-safe.
 */
final class OrphanCleanup {
  private final byte[] token;
  private volatile Descendants reported = new Descendants(Map.of());

  OrphanCleanup(String token) {
    this.token = (Launcher.TOKEN + "=" + token).getBytes(StandardCharsets.UTF_8);
  }

  /** Takes note of what the fork says. */
  void reported(Descendants descendants) {
    reported = descendants;
  }

  /** Ends them by force; only once the JVM itself has ended. */
  void end() {
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

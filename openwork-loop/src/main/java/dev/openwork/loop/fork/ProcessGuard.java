package dev.openwork.loop.fork;

import dev.openwork.loop.launcher.Launcher;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A small process that outlives this JVM by at most two seconds. When the pipe from this JVM is
 * closed, which the kernel also does if this JVM is killed, it gives the forked JVM time to end,
 * and then kills the processes of the fork's session and those with the fork's token in their
 * environment. Only on systems with {@code setsid} and {@code /proc}, such as Linux.
 */
final class ProcessGuard implements AutoCloseable {
  private static final Path SETSID = Path.of("/usr/bin/setsid");
  private static final long END_MILLIS = 250;

  /**
   * Waits for the end of its input, then for the JVM, whose process id is the id of its session and
   * the first line of the input. Scans until it finds nothing, because a process can start another
   * one while it is killed.
   */
  private static final String SCRIPT =
      """
      trap '' HUP INT TERM
      session=
      while read -r line; do session=$line; done
      for wait in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16; do
        [ -n "$session" ] && kill -0 "$session" 2>/dev/null || break
        sleep 0.1
      done
      for scan in 1 2 3 4 5 6 7 8 9 10; do
        found=$(grep -lsF -- "$1" /proc/[0-9]*/environ)
        for stat in /proc/[0-9]*/stat; do
          read -r line <"$stat" || continue
          set -- "$1" ${line##*) }
          [ "$5" = "${session:--}" ] && [ "$2" != Z ] && found="$found $stat"
        done 2>/dev/null
        [ -z "$found" ] && exit
        for file in $found; do
          pid=${file#/proc/}
          kill -KILL "${pid%%/*}" 2>/dev/null
        done
      done
      """;

  private final Process process;

  private ProcessGuard(Process process) {
    this.process = process;
  }

  /** Returns the prefix of a command line that starts the process in its own session, if any. */
  static List<String> session() {
    return Files.isExecutable(SETSID) ? List.of(SETSID.toString()) : List.of();
  }

  /**
   * Starts a guard for a fork that is started afterwards.
   *
   * @param token the fork's token
   * @return empty if this system has no sessions or no {@code /proc}
   */
  static Optional<ProcessGuard> start(String token) throws IOException {
    if (session().isEmpty() || !Files.isReadable(Path.of("/proc/self/stat"))) {
      return Optional.empty();
    }
    ProcessBuilder builder =
        new ProcessBuilder(
            SETSID.toString(), "sh", "-c", SCRIPT, "openwork-guard", Launcher.TOKEN + "=" + token);
    builder.environment().clear();
    builder.environment().put("PATH", "/usr/bin:/bin");
    return Optional.of(
        new ProcessGuard(
            builder
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start()));
  }

  /** Sets the JVM whose session is guarded. */
  void watch(Process fork) {
    try {
      OutputStream pipe = process.getOutputStream();
      pipe.write((fork.pid() + "\n").getBytes(StandardCharsets.US_ASCII));
      pipe.flush();
    } catch (IOException killed) {
      // The other cleanups remain.
    }
  }

  /** Kills what the JVM, which has ended, has left running. */
  @Override
  public void close() {
    try {
      process.getOutputStream().close();
      process.waitFor(END_MILLIS, TimeUnit.MILLISECONDS);
    } catch (IOException killed) {
      // The other cleanups remain.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

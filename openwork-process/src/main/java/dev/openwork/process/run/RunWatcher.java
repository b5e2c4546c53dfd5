package dev.openwork.process.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A small process that ends all processes of a run as soon as the server has ended, even if the
 * server was killed. It holds the other end of a pipe from the server, which the kernel closes with
 * the server. It is started before the run, and again if it ends. Exists only where processes can
 * be found by their {@link RunTag}.
 */
public final class RunWatcher implements AutoCloseable {
  private static final Path SHELL = Path.of("/bin/sh");
  private static final byte[] RUN_ENDED = "ended\n".getBytes(StandardCharsets.US_ASCII);
  private static final long RESTART_PAUSE_MILLIS = 100;

  /**
   * Arguments: the environment variable of the tag, the limit of the tag. Terminates the processes
   * three times, then kills them, and ends when there have been none in five rounds: a process
   * whose start was in progress when the server was killed appears late.
   */
  private static final String SCRIPT =
      """
      trap '' HUP INT QUIT TERM PIPE
      read -r ended && exit 0
      round=0 empty=0
      while [ $empty -lt 5 ]; do
        pids=$({ grep -alF -e "$1" /proc/[0-9]*/environ
                 grep -lF -e " $2 " /proc/[0-9]*/limits; } 2>/dev/null | cut -d / -f 3 | sort -u)
        if [ -z "$pids" ]; then
          empty=$((empty + 1))
        elif [ $round -lt 3 ]; then
          empty=0
          kill -s TERM $pids 2>/dev/null
        else
          empty=0
          kill -s KILL $pids 2>/dev/null
        fi
        round=$((round + 1))
        sleep 0.1
      done
      """;

  private final List<String> command;
  private volatile Process process;
  private volatile boolean closed;

  private RunWatcher(List<String> command) throws IOException {
    this.command = command;
    process = spawn(command);
  }

  /** Starts a watcher, if the system supports it. */
  public static Optional<RunWatcher> start(RunTag tag, Optional<Path> setsid) throws IOException {
    if (!RunTag.isSupported() || !Files.isExecutable(SHELL)) {
      return Optional.empty();
    }
    List<String> script =
        List.of(
            SHELL.toString(),
            "-c",
            SCRIPT,
            "openwork-run-watcher",
            RunTag.VARIABLE + "=" + tag.id(),
            tag.bytes());
    return Optional.of(
        new RunWatcher(
            Stream.concat(setsid.map(Path::toString).stream(), script.stream()).toList()));
  }

  private static Process spawn(List<String> command) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(Path.of("/").toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().keySet().removeIf(name -> !name.equals("PATH"));
    return builder.start();
  }

  /** Starts the process again whenever it has ended, until this is closed. */
  public void keepRunning() {
    try {
      while (!closed) {
        process.waitFor();
        Thread.sleep(RESTART_PAUSE_MILLIS);
        replace();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void replace() {
    if (!closed && !process.isAlive()) {
      try {
        process = spawn(command);
      } catch (IOException e) {
        // tried again after the pause
      }
    }
  }

  /** Ends the watcher, because the run has ended. May be called again. */
  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      try (OutputStream pipe = process.getOutputStream()) {
        pipe.write(RUN_ENDED);
      } catch (IOException ended) {
        // it was killed
      }
    }
  }
}

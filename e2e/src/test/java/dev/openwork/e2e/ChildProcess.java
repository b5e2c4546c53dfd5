package dev.openwork.e2e;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * A child process. Records the lines of its standard output and error. A wait that fails throws an
 * {@link AssertionError} with the last lines. Closing ends the process and its descendants.
 * Thread-safe.
 */
public final class ChildProcess implements AutoCloseable {
  private static final Duration GRACE = Duration.ofSeconds(5);

  private final List<String> command;
  private final Process process;
  private final RecordedOutput output = new RecordedOutput();

  private ChildProcess(List<String> command, Process process) {
    this.command = List.copyOf(command);
    this.process = process;
  }

  /**
   * Starts a process with an empty standard input.
   *
   * @param environment additional environment variables; an empty value removes a variable
   * @throws IOException if the program cannot be started
   */
  public static ChildProcess start(
      List<String> command, Map<String, String> environment, Path directory) throws IOException {
    var builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.redirectErrorStream(true);
    environment.forEach((name, value) -> set(builder.environment(), name, value));
    Process process = builder.start();
    process.getOutputStream().close();
    var child = new ChildProcess(command, process);
    var reader =
        new Thread(
            () -> child.output.readFully(process.getInputStream()), "output of " + process.pid());
    reader.setDaemon(true);
    reader.start();
    return child;
  }

  /**
   * Waits for a line that {@code condition} accepts, and skips all lines before it. The search
   * starts after the line that the previous wait returned.
   */
  public String awaitLine(Predicate<String> condition, Duration deadline)
      throws InterruptedException {
    return output
        .next(condition, deadline)
        .orElseThrow(() -> failure("No such line within " + deadline.toMillis() + " ms"));
  }

  /** Waits for a line that contains {@code part}; see {@link #awaitLine(Predicate, Duration)}. */
  public String awaitLine(String part, Duration deadline) throws InterruptedException {
    return output
        .next(line -> line.contains(part), deadline)
        .orElseThrow(
            () -> failure("No line with '" + part + "' within " + deadline.toMillis() + " ms"));
  }

  /** Skips the output so far: the next wait considers only later lines. */
  public void skipOutput() {
    output.skip();
  }

  /** Returns all lines, oldest first, including skipped ones. */
  public List<String> lines() {
    return output.all();
  }

  /**
   * Waits for the end of the process and returns its exit code: for a signal, 128 plus its number.
   */
  public int awaitExit(Duration deadline) throws InterruptedException {
    if (!process.waitFor(deadline.toMillis(), TimeUnit.MILLISECONDS)) {
      throw failure("Still running after " + deadline.toMillis() + " ms");
    }
    return process.exitValue();
  }

  /** Waits until the process ends, but not longer than a duration; returns whether it ended. */
  public boolean awaitExitWithin(Duration duration) throws InterruptedException {
    return process.waitFor(duration.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Waits for the end of the process and returns its output. Fails if the exit code is not 0. */
  public List<String> awaitSuccess(Duration deadline) throws InterruptedException {
    int exit = awaitExit(deadline);
    output.next(line -> false, deadline);
    if (exit != 0) {
      throw failure("Failed");
    }
    return lines();
  }

  /**
   * Sends a signal to the process, but not to its descendants.
   *
   * @throws IOException if {@code kill} cannot be run
   */
  public void kill(Signal signal) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + signal, Long.toString(pid())).start().waitFor();
  }

  /**
   * Sends an interrupt to the process group, like a terminal. The process must be a group leader.
   *
   * @throws IOException if {@code kill} cannot be run
   */
  public void interruptGroup() throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-INT", "--", "-" + pid()).start().waitFor();
  }

  /** Returns the process ID. */
  public long pid() {
    return process.pid();
  }

  /** Returns whether the process is running. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** Returns the running descendants, except those whose parent has ended. */
  public List<ProcessHandle> descendants() {
    return process.descendants().toList();
  }

  /** Terminates the process and its descendants, by force after a grace period. */
  @Override
  public void close() {
    List<ProcessHandle> others = descendants();
    process.destroy();
    try {
      process.waitFor(GRACE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      process.destroyForcibly();
      others.forEach(ProcessHandle::destroyForcibly);
    }
  }

  private AssertionError failure(String what) {
    String state = isAlive() ? "running" : "exited with " + process.exitValue();
    return new AssertionError(
        "%s%n  command: %s%n  state: %s%n  output:%n%s"
            .formatted(what, String.join(" ", command), state, output.tail()));
  }

  private static void set(Map<String, String> environment, String name, String value) {
    if (value.isEmpty()) {
      environment.remove(name);
    } else {
      environment.put(name, value);
    }
  }
}

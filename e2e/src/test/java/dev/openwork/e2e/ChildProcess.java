package dev.openwork.e2e;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * A program under test: its standard output and error are recorded as one sequence of lines, waits
 * have deadlines, and closing it ends the program with everything it started. A wait that fails
 * throws an {@link AssertionError} with the output's tail. Safe for use by several threads.
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
   * Starts {@code command} in {@code directory}. Its environment is this process's plus {@code
   * environment}, where an empty value removes the variable. Its standard input is at its end from
   * the start.
   *
   * @throws IOException when the program cannot be started
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
   * Waits for a line that {@code wanted} accepts, among those written since the last line a wait
   * returned. Lines passed over on the way are not offered again.
   */
  public String awaitLine(Predicate<String> wanted, Duration deadline) throws InterruptedException {
    return output
        .next(wanted, deadline)
        .orElseThrow(() -> failure("no such line within " + deadline.toMillis() + " ms"));
  }

  /**
   * Waits, as {@link #awaitLine(Predicate, Duration)} does, for a line that contains {@code part}.
   */
  public String awaitLine(String part, Duration deadline) throws InterruptedException {
    return output
        .next(line -> line.contains(part), deadline)
        .orElseThrow(
            () -> failure("no line with '" + part + "' within " + deadline.toMillis() + " ms"));
  }

  /** Passes over all that was written so far: the next wait sees only what comes after. */
  public void skipOutput() {
    output.skip();
  }

  /** Everything written so far, oldest first; unaffected by waits. */
  public List<String> lines() {
    return output.all();
  }

  /**
   * Waits for the end of the program and returns its exit code; 128 plus its number for a signal.
   */
  public int awaitExit(Duration deadline) throws InterruptedException {
    if (!process.waitFor(deadline.toMillis(), TimeUnit.MILLISECONDS)) {
      throw failure("still running after " + deadline.toMillis() + " ms");
    }
    return process.exitValue();
  }

  /** Waits for the end of the program, which must be a success, and returns all it has written. */
  public List<String> awaitSuccess(Duration deadline) throws InterruptedException {
    int exit = awaitExit(deadline);
    output.next(line -> false, deadline);
    if (exit != 0) {
      throw failure("failed");
    }
    return lines();
  }

  /**
   * Sends {@code signal} to the program alone, not to what it started.
   *
   * @throws IOException when the platform's {@code kill} cannot be run
   */
  public void kill(Signal signal) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + signal, Long.toString(pid())).start().waitFor();
  }

  /**
   * Sends an interrupt to all processes of the program's group, as a terminal does for its key. The
   * program must lead a group of its own.
   *
   * @throws IOException when the platform's {@code kill} cannot be run
   */
  public void interruptGroup() throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-INT", "--", "-" + pid()).start().waitFor();
  }

  /** The program's process id. */
  public long pid() {
    return process.pid();
  }

  /** Whether the program still runs. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /**
   * What the program started, directly or not, and still runs. What outlives its own parent is not
   * among them.
   */
  public List<ProcessHandle> descendants() {
    return process.descendants().toList();
  }

  /** Ends the program and its descendants: politely, then, after a few seconds, by force. */
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

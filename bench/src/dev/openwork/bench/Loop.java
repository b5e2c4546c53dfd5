package dev.openwork.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A running loop and its two programs. */
final class Loop implements AutoCloseable {
  private static final Duration TIMEOUT = Duration.ofMinutes(3);
  private static final Duration QUIET = Duration.ofMillis(300);
  private static final int POLL_MILLIS = 2;

  private final Process process;
  private final Console console;
  private final Site server;
  private final Site app;

  private Loop(Process process, Console console, Site server, Site app) {
    this.process = process;
    this.console = console;
    this.server = server;
    this.app = app;
  }

  /**
   * Starts the loop of a reactor without waiting.
   *
   * @param log the file that receives the output
   */
  static Loop start(Maven maven, List<String> arguments, Path log) throws IOException {
    Ports ports = Ports.free();
    List<String> command = new ArrayList<>(arguments);
    command.add("openwork:dev");
    command.addAll(ports.asArguments());
    Process process =
        new ProcessBuilder(maven.command(command))
            .directory(maven.root().toFile())
            .redirectErrorStream(true)
            .start();
    Processes.stopOnExit(process);
    Console console = new Console(process.getInputStream(), maven.root(), log);
    return new Loop(process, console, new Site(ports.server()), new Site(ports.app()));
  }

  Site server() {
    return server;
  }

  Site app() {
    return app;
  }

  int cycles() throws IOException {
    return console.cycles();
  }

  /** Returns Maven and the programs. */
  List<ProcessHandle> processes() {
    return Processes.tree(process);
  }

  /** Waits until a text appears; fails if the loop ends or the timeout elapses. */
  void await(Effect effect, String text) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + TIMEOUT.toNanos();
    while (!effect.probe().shows(text)) {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        throw new IllegalStateException(effect.name() + " did not show '" + text + "'");
      }
      TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
    }
  }

  /** Waits until the count of cycles exceeds {@code before} and no other cycle follows. */
  void awaitQuiet(int before) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + TIMEOUT.toNanos();
    int seen = before;
    long since = System.nanoTime();
    while (seen == before || System.nanoTime() - since < QUIET.toNanos()) {
      int now = cycles();
      if (now != seen) {
        seen = now;
        since = System.nanoTime();
      }
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("No cycle finished within " + TIMEOUT);
      }
      TimeUnit.MILLISECONDS.sleep(10);
    }
  }

  /** Stops the loop and waits until it has ended. */
  @Override
  public void close() {
    Processes.stop(process);
  }
}

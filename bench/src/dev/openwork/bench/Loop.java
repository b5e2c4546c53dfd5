package dev.openwork.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A running loop, with its two programs as visitors see them. */
final class Loop implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration QUIET = Duration.ofMillis(300);
  private static final int STEP_MILLIS = 2;

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
   * Starts the loop of a reactor; returns at once.
   *
   * @param log gets what the loop prints
   */
  static Loop start(Maven maven, List<String> arguments, Path log) throws IOException {
    Ports ports = Ports.free();
    List<String> more = new ArrayList<>(arguments);
    more.add("openwork:dev");
    more.addAll(ports.asArguments());
    Process process =
        new ProcessBuilder(maven.command(more))
            .directory(maven.root().toFile())
            .redirectErrorStream(true)
            .start();
    Processes.endWithThis(process);
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

  /** Maven and the programs. */
  List<ProcessHandle> processes() {
    return Processes.tree(process);
  }

  /** Waits until an effect shows a text; fails when the loop ends or minutes pass. */
  void await(Effect effect, String text) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!effect.sight().shows(text)) {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        throw new IllegalStateException(effect.name() + " never showed '" + text + "'");
      }
      TimeUnit.MILLISECONDS.sleep(STEP_MILLIS);
    }
  }

  /** Waits until a cycle has finished since there were that many, and no other follows it. */
  void awaitQuiet(int before) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    int seen = before;
    long since = System.nanoTime();
    while (seen == before || System.nanoTime() - since < QUIET.toNanos()) {
      int now = cycles();
      if (now != seen) {
        seen = now;
        since = System.nanoTime();
      }
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("No cycle finished within " + PATIENCE);
      }
      TimeUnit.MILLISECONDS.sleep(10);
    }
  }

  /** Ends the loop and waits for its end. */
  @Override
  public void close() {
    Processes.end(process);
  }
}

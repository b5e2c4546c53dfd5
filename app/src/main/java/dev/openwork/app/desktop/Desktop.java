package dev.openwork.app.desktop;

import dev.openwork.app.login.Login;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * An instance of OpenWork: starts its programs and stops them together, or joins the instance that
 * runs with the same data directory.
 */
final class Desktop implements AutoCloseable {
  private static final Duration START_TIMEOUT = Duration.ofSeconds(60);
  private static final Duration STOP_GRACE = Duration.ofSeconds(8);
  private static final long RETRY_MILLIS = 20;

  private final LaunchPlan plan;
  private final DataDirectory data;
  private final Browser browser;
  private final PrintStream out;
  private final Deque<Program> programs = new ArrayDeque<>();

  /** Completes with what went wrong, or with an empty value if the instance was closed. */
  private final CompletableFuture<Optional<String>> end = new CompletableFuture<>();

  Desktop(LaunchPlan plan, DataDirectory data, Browser browser, PrintStream out) {
    this.plan = plan;
    this.data = data;
    this.browser = browser;
    this.out = out;
  }

  /**
   * Starts the programs and waits until {@link #close} is called. Returns immediately if an
   * instance is already running.
   *
   * @throws DesktopException if a program cannot start or has ended
   */
  void run() throws DesktopException, InterruptedException {
    data.create();
    long deadline = System.nanoTime() + 2 * START_TIMEOUT.toNanos();
    try {
      while (!hasRunOrJoined()) {
        if (System.nanoTime() > deadline) {
          throw new DesktopException(
              ("OpenWork is already running with the data directory %s, but is not ready. Stop it,"
                      + " or pass --data-dir <directory>.")
                  .formatted(data.root()));
        }
        TimeUnit.MILLISECONDS.sleep(RETRY_MILLIS);
      }
    } catch (IOException e) {
      throw new DesktopException(
          "%s. Make the files in %s accessible, or pass --data-dir <directory>."
              .formatted(e, data.root()),
          e);
    }
  }

  /** Stops the programs, the newest first. May be called again. */
  @Override
  public void close() {
    end.complete(Optional.empty());
    synchronized (programs) {
      try {
        while (!programs.isEmpty()) {
          programs.peek().stop(STOP_GRACE);
          programs.pop();
        }
      } catch (InterruptedException e) {
        programs.forEach(Program::close);
        Thread.currentThread().interrupt();
      }
    }
  }

  private boolean hasRunOrJoined() throws IOException, DesktopException, InterruptedException {
    Optional<InstanceLock> free = InstanceLock.acquire(data.lock());
    if (free.isPresent()) {
      try (InstanceLock lock = free.get();
          this) {
        Optional<String> problem = runPrograms(lock);
        if (problem.isPresent()) {
          throw new DesktopException(problem.get());
        }
      }
      return true;
    }
    Optional<Instance> running = InstanceLock.describedIn(data.lock());
    if (running.isPresent()) {
      out.printf("OpenWork is already running (process %d).%n", running.get().pid());
      open(running.get().app());
    }
    return running.isPresent();
  }

  /** Returns what went wrong; empty if this instance was closed. */
  private Optional<String> runPrograms(InstanceLock lock)
      throws IOException, DesktopException, InterruptedException {
    Optional<URI> server = Optional.empty();
    if (plan.server().isPresent()) {
      server = start(plan.server().get());
      if (server.isEmpty()) {
        return end.join();
      }
    }
    Optional<URI> app = start(plan.app().apply(server));
    if (app.isPresent()) {
      lock.publish(new Instance(ProcessHandle.current().pid(), app.get()));
      out.println("OpenWork is running. Press Ctrl+C to stop it.");
      server.ifPresent(uri -> out.println("  Server V2  " + uri));
      out.println("  Data       " + data.root());
      out.println("  Logs       " + data.logs());
      open(app.get());
    }
    return end.join();
  }

  /** Starts a program and returns its address; empty if the instance ended before it was ready. */
  private Optional<URI> start(ProgramSpec spec) throws DesktopException, InterruptedException {
    Program program;
    synchronized (programs) {
      if (end.isDone()) {
        return Optional.empty();
      }
      program = Program.start(spec, data.logs());
      programs.push(program);
    }
    var unused = program.end().thenAccept(problem -> end.complete(Optional.of(problem)));
    CompletableFuture<Optional<URI>> ended = end.thenApply(any -> Optional.empty());
    CompletableFuture<Optional<URI>> ready = program.ready();
    try {
      return ready
          .applyToEither(ended, Function.identity())
          .get(START_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      throw new DesktopException(
          "%s is not ready after %d s. %s"
              .formatted(spec.name(), START_TIMEOUT.toSeconds(), program.whereTheLogIs()),
          e);
    }
  }

  private void open(URI app) throws IOException {
    URI login = Login.open(plan.login(), app.getPort()).url(app);
    out.println("  App        " + app);
    out.println("Open " + login + " (valid once, for ten minutes)");
    try {
      browser.open(login, data.app().resolve("open.html"));
    } catch (IOException e) {
      out.println("The browser cannot be opened (" + e.getMessage() + "). Open the URL above.");
    }
  }
}

package dev.openwork.loop.fork;

import dev.openwork.loop.launcher.ChangedClass;
import dev.openwork.loop.launcher.Reply;
import dev.openwork.loop.launcher.Request;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * A forked JVM that hosts a program. It exits on {@link #close}, and within two seconds after this
 * JVM ends in any way, because that closes the connection between them. Processes that the program
 * started end with it in every case.
 */
public final class Fork implements AutoCloseable {
  private static final Duration COMMAND_TIMEOUT = Duration.ofSeconds(60);
  private static final Duration START_TIMEOUT = Duration.ofMinutes(3);
  private static final Duration CLOSE_TIMEOUT = Duration.ofMillis(1600);
  private static final Duration CLEANUP_TIMEOUT = Duration.ofMillis(300);

  private final ForkJvm jvm;
  private final Process process;
  private final OutputTail tail;
  private final ControlChannel channel;
  private final CompletableFuture<Void> ended;
  private volatile boolean running;
  private volatile String restartReason = "";

  private Fork(
      ForkJvm jvm,
      Process process,
      OutputTail tail,
      ControlChannel channel,
      CompletableFuture<Void> ended) {
    this.jvm = jvm;
    this.process = process;
    this.tail = tail;
    this.channel = channel;
    this.ended = ended;
  }

  /**
   * Starts the JVM and waits until its launcher connects.
   *
   * @param output receives each line that the JVM prints, on a separate thread
   * @throws ForkFailure if it exits or does not connect in time
   */
  public static Fork launch(ForkSettings settings, Consumer<String> output)
      throws IOException, ForkFailure, InterruptedException {
    ForkJvm jvm = ForkJvm.of(settings);
    String token = UUID.randomUUID().toString();
    OrphanCleanup orphans = OrphanCleanup.prepare(token);
    try (ControlPort control = new ControlPort(token)) {
      Process process = orphans.guard(() -> jvm.start(control.port(), token));
      OutputTail tail = OutputTail.drain(settings.name(), process, output);
      CompletableFuture<Void> ended = process.onExit().thenRunAsync(orphans::kill);
      KillOnShutdown shutdown = new KillOnShutdown(process);
      try {
        ControlChannel channel = control.accept(process, settings, orphans::report);
        return new Fork(jvm, process, tail, channel, ended);
      } catch (IOException e) {
        process.destroyForcibly();
        throw new ForkFailure(
            "the " + settings.name() + " JVM did not start: " + e.getMessage() + "\n" + tail);
      } catch (InterruptedException e) {
        process.destroyForcibly();
        throw e;
      } finally {
        shutdown.cancel();
      }
    }
  }

  /**
   * Loads the program's current classes into a new generation.
   *
   * @return why only a new JVM can load them correctly; empty if they were loaded
   */
  public Optional<String> prepare() throws ForkFailure, InterruptedException {
    return rejection(command(Request.Kind.PREPARE, List.of()));
  }

  /**
   * Starts the prepared generation and closes the running one. If the start fails, the running
   * generation continues; if one of them does not accept kept objects, it is restarted. A program
   * without a start method is started by its main method.
   *
   * @param port the port of the program; a main method counts as started when it listens
   * @return why only a new JVM can start the program; empty if it was started
   */
  public Optional<String> start(int port) throws ForkFailure, InterruptedException {
    running = false;
    Reply reply = command(Request.Kind.START, List.of(String.valueOf(port)));
    running = reply.running();
    restartReason = reply.outcome() == Reply.Outcome.DONE ? reply.text() : "";
    return rejection(reply);
  }

  /**
   * Stops the running generation, so that a program in another JVM can use its port.
   *
   * @param port the port of the program
   * @return whether it stopped in time; only then can it be resumed
   */
  public boolean suspend(int port) throws InterruptedException {
    return succeeds(Request.Kind.SUSPEND, port, CLOSE_TIMEOUT);
  }

  /** Starts the generation again that was suspended, and returns whether it runs. */
  public boolean resume(int port) throws InterruptedException {
    running = succeeds(Request.Kind.RESUME, port, START_TIMEOUT);
    return running;
  }

  private boolean succeeds(Request.Kind kind, int port, Duration timeout)
      throws InterruptedException {
    try {
      Reply reply =
          channel
              .send(kind, List.of(String.valueOf(port)))
              .get(timeout.toMillis(), TimeUnit.MILLISECONDS);
      return reply.outcome() == Reply.Outcome.DONE;
    } catch (ExecutionException | TimeoutException e) {
      return false;
    }
  }

  /** Calls the main method of a class of the prepared generation. */
  public void call(String mainClass, String... arguments) throws ForkFailure, InterruptedException {
    List<String> command = new ArrayList<>(List.of(arguments));
    command.add(0, mainClass);
    require(command(Request.Kind.CALL, command));
  }

  /**
   * Replaces method bodies in the running generation, all or none.
   *
   * @param classes the changes since the last {@link #prepare} or redefinition
   */
  public Redefinition redefine(List<ChangedClass> classes)
      throws ForkFailure, InterruptedException {
    return rejection(command(Request.Kind.REDEFINE, ChangedClass.toArguments(classes)))
        .<Redefinition>map(Redefinition.Rejected::new)
        .orElseGet(Redefinition.Done::new);
  }

  /**
   * Notifies the running generation that other programs were staged for it, by running the {@link
   * Runnable} that its start method returned.
   *
   * @return false if the program does not support this
   */
  public boolean refresh() throws ForkFailure, InterruptedException {
    return rejection(command(Request.Kind.REFRESH, List.of())).isEmpty();
  }

  /**
   * Creates a class data archive that makes the next start faster, unless it exists. Uses a
   * processor for some seconds at low priority, so call it while the loop is idle.
   *
   * @return whether there is an archive; if not, the next start is not faster
   */
  public boolean archive() throws InterruptedException {
    Optional<ClassDataArchive> archive = jvm.archive();
    try {
      if (archive.isPresent() && !archive.get().exists()) {
        List<String> dump = archive.get().dumpCommand(jvm.classPathArguments());
        require(command(Request.Kind.RUN, dump));
        archive.get().publish();
      }
      return archive.isPresent();
    } catch (IOException | ForkFailure withoutArchive) {
      return false;
    }
  }

  /** Returns whether the program is running, as of the last start. */
  public boolean isRunning() {
    return running && isAlive();
  }

  /**
   * Returns why the next edit requires a new JVM, if the program's libraries are the reason; empty
   * otherwise.
   */
  public String restartReason() {
    return restartReason;
  }

  /** Returns the exit status of the JVM; empty if it is running. */
  public OptionalInt exitStatus() {
    return isAlive() ? OptionalInt.empty() : OptionalInt.of(process.exitValue());
  }

  /** Returns the process ID of the JVM. */
  public long pid() {
    return process.pid();
  }

  /** Returns whether the JVM is running. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** Runs an action with the exit status when the JVM exits, on another thread. */
  public void onExit(IntConsumer action) {
    var unused = process.onExit().thenAccept(ended -> action.accept(ended.exitValue()));
  }

  /** Ends the JVM and the processes that it started, within two seconds. */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException alreadyClosed) {
      // The fork is already exiting.
    }
    try {
      if (!process.waitFor(CLOSE_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
      ended.get(CLEANUP_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException notEnded) {
      // There is nothing else to try.
    }
  }

  private Reply command(Request.Kind kind, List<String> arguments)
      throws ForkFailure, InterruptedException {
    String name = jvm.settings().name();
    Duration timeout = timeout(kind);
    try {
      CompletableFuture<Reply> answer = channel.send(kind, arguments);
      return jvm.settings().debug().isPresent()
          ? answer.get()
          : answer.get(timeout.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException connectionEnded) {
      process.waitFor(CLOSE_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
      throw new ForkFailure("the " + name + " JVM exited unexpectedly\n" + tail);
    } catch (TimeoutException e) {
      if (kind == Request.Kind.START) {
        // Otherwise, the program could start later, unknown to the loop.
        close();
      }
      throw new ForkFailure(
          "the " + name + " JVM did not reply within " + timeout.toSeconds() + " s\n" + tail);
    }
  }

  /** An exporter can start the whole program, too. */
  static Duration timeout(Request.Kind kind) {
    return kind == Request.Kind.START || kind == Request.Kind.CALL
        ? START_TIMEOUT
        : COMMAND_TIMEOUT;
  }

  private static Optional<String> rejection(Reply reply) throws ForkFailure {
    if (reply.outcome() == Reply.Outcome.REJECTED) {
      return Optional.of(reply.text());
    }
    require(reply);
    return Optional.empty();
  }

  private static void require(Reply reply) throws ForkFailure {
    if (reply.outcome() != Reply.Outcome.DONE) {
      throw new ForkFailure(reply.text());
    }
  }
}

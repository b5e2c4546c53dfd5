package dev.openwork.loop.fork;

import dev.openwork.loop.launcher.ChangedClass;
import dev.openwork.loop.launcher.Reply;
import dev.openwork.loop.launcher.Request;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * A forked JVM that hosts a program. It ends with {@link #close}, and by itself within two seconds
 * when this JVM ends in any way, because the connection between the two ends then. Processes that
 * the program has started end with it, however it ends.
 */
public final class Fork implements AutoCloseable {
  private static final Duration COMMAND = Duration.ofSeconds(60);
  private static final Duration CLOSE = Duration.ofMillis(1600);
  private static final Duration LEFTOVERS = Duration.ofMillis(300);

  private final ForkJvm jvm;
  private final Process process;
  private final OutputTail tail;
  private final ControlChannel channel;
  private final CompletableFuture<Void> ended;
  private volatile boolean reloadable = true;

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
   * Starts the JVM and waits until its launcher answers.
   *
   * @param output gets each line that the JVM prints, on a thread of its own
   * @throws ForkFailure when it ends or stays silent instead
   */
  public static Fork launch(ForkSettings settings, Consumer<String> output)
      throws IOException, ForkFailure, InterruptedException {
    ForkJvm jvm = ForkJvm.of(settings);
    String token = UUID.randomUUID().toString();
    OrphanCleanup leftovers = new OrphanCleanup(token);
    try (ControlPort doorway = new ControlPort(token)) {
      Process process = jvm.start(doorway.port(), token);
      OutputTail tail = OutputTail.drain(settings.name(), process, output);
      CompletableFuture<Void> ended = process.onExit().thenRunAsync(leftovers::end);
      KillOnShutdown tether = new KillOnShutdown(process);
      try {
        ControlChannel channel = doorway.admit(process, settings, leftovers::reported);
        return new Fork(jvm, process, tail, channel, ended);
      } catch (IOException e) {
        process.destroyForcibly();
        throw new ForkFailure(
            "the " + settings.name() + " JVM did not start: " + e.getMessage() + "\n" + tail);
      } catch (InterruptedException e) {
        process.destroyForcibly();
        throw e;
      } finally {
        tether.release();
      }
    }
  }

  /** Loads the program's classes as they are now into a new generation. */
  public void prepare() throws ForkFailure, InterruptedException {
    require(command(Request.Kind.PREPARE, List.of()));
  }

  /**
   * Starts the prepared generation in place of the running one, which goes on if this fails, or,
   * when the program's start method takes no kept objects, is started again. A program without a
   * start method is started by its main method, once per JVM.
   *
   * @param port where such a program listens; it counts as started when it does
   */
  public void start(int port) throws ForkFailure, InterruptedException {
    require(command(Request.Kind.START, List.of(String.valueOf(port))));
  }

  /** Calls the main method of a class of the prepared generation. */
  public void call(String mainClass, String... arguments) throws ForkFailure, InterruptedException {
    List<String> command = new ArrayList<>(List.of(arguments));
    command.add(0, mainClass);
    require(command(Request.Kind.CALL, command));
  }

  /**
   * Exchanges method bodies in the running generation, all or none.
   *
   * @param classes all that changed since the last {@link #prepare} or the last exchange
   */
  public Redefinition redefine(List<ChangedClass> classes)
      throws ForkFailure, InterruptedException {
    Reply reply = command(Request.Kind.REDEFINE, ChangedClass.toArguments(classes));
    if (reply.outcome() == Reply.Outcome.REJECTED) {
      return new Redefinition.Rejected(reply.text());
    }
    require(reply);
    return new Redefinition.Done();
  }

  /**
   * Tells the running generation that other programs are staged for it; one whose start method
   * returned a {@link Runnable} is told by running that.
   *
   * @return whether it could be told
   */
  public boolean refresh() throws ForkFailure, InterruptedException {
    Reply reply = command(Request.Kind.REFRESH, List.of());
    if (reply.outcome() == Reply.Outcome.REJECTED) {
      return false;
    }
    require(reply);
    return true;
  }

  /**
   * Makes what the next start of this program needs to be a fast one, if it is not there. Takes
   * some seconds of a processor at low priority; meant for a time when nobody waits.
   *
   * @return whether it is there now; if not, the next start is as slow as this one was
   */
  public boolean archive() throws InterruptedException {
    ClassDataArchive archive = jvm.archive();
    try {
      if (!archive.exists()) {
        require(command(Request.Kind.RUN, archive.dumpCommand(jvm.classPathArguments())));
        archive.publish();
      }
      return true;
    } catch (IOException | ForkFailure withoutArchive) {
      return false;
    }
  }

  /** Whether another generation can be started; not once the program was started by its main. */
  public boolean reloadable() {
    return reloadable;
  }

  /** Whether the JVM still runs. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** Calls back with the exit status when the JVM ends, for whatever reason, on another thread. */
  public void onExit(IntConsumer action) {
    var unused = process.onExit().thenAccept(ended -> action.accept(ended.exitValue()));
  }

  /** Ends the JVM and what it started; at most two seconds. */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException alreadyGone) {
      // Then the fork is ending as it is.
    }
    try {
      if (!process.waitFor(CLOSE.toMillis(), TimeUnit.MILLISECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
      ended.get(LEFTOVERS.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException leftoversRemain) {
      // Nothing more can be done about them.
    }
  }

  private Reply command(Request.Kind kind, List<String> arguments)
      throws ForkFailure, InterruptedException {
    String name = jvm.settings().name();
    try {
      CompletableFuture<Reply> answer = channel.send(kind, arguments);
      Reply reply =
          jvm.settings().debug().isPresent()
              ? answer.get()
              : answer.get(COMMAND.toSeconds(), TimeUnit.SECONDS);
      reloadable = reply.reloadable();
      return reply;
    } catch (ExecutionException connectionEnded) {
      throw new ForkFailure("the " + name + " JVM ended unexpectedly\n" + tail);
    } catch (TimeoutException e) {
      throw new ForkFailure(
          "the " + name + " did not answer within " + COMMAND.toSeconds() + " s\n" + tail);
    }
  }

  private static void require(Reply reply) throws ForkFailure {
    if (reply.outcome() != Reply.Outcome.DONE) {
      throw new ForkFailure(reply.text());
    }
  }
}

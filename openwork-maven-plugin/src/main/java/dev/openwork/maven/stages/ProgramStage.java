package dev.openwork.maven.stages;

import dev.openwork.maven.files.Digests;
import dev.openwork.maven.files.FileTree;
import dev.openwork.maven.fork.Fork;
import dev.openwork.maven.fork.ForkFailure;
import dev.openwork.maven.launcher.Program;
import dev.openwork.maven.problem.Traces;
import dev.openwork.maven.settings.ProgramSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a running program in step with its classes: a new generation for a change, a new JVM when
 * the kept packages changed or the JVM has ended. One thread prepares and another may start; any
 * may close.
 */
final class ProgramStage implements AutoCloseable {
  private final ProgramSettings settings;
  private final StageListener listener;
  private final Traces traces;
  private final Stage loading;
  private final Stage running;
  private volatile @Nullable Fork fork;
  private volatile boolean closing;
  private String keptClasses = "";

  ProgramStage(ProgramSettings settings, Traces traces, StageListener listener) {
    this.settings = settings;
    this.listener = listener;
    this.traces = traces;
    this.loading = new Stage("load " + settings.name(), listener);
    this.running = new Stage(settings.name(), listener);
  }

  /**
   * Loads the classes on disk into a generation, if the key is new or the JVM has ended.
   *
   * @return whether a generation for this key is there, to be started or called
   */
  boolean prepare(String key) throws InterruptedException {
    if (!isAlive()) {
      loading.forget();
      running.forget();
    }
    return loading
        .update(key, () -> attempt(() -> liveFork().prepare(), key))
        .filter(output -> output.digest().equals(key))
        .isPresent();
  }

  /** Starts the prepared generation, if the key is new; until it runs, the one before it serves. */
  void start(String key) throws InterruptedException {
    running.update(key, () -> attempt(() -> requireFork().start(), key));
  }

  /** Calls a main method of the prepared generation. */
  void call(String mainClass, Path argument)
      throws StageFailure, IOException, InterruptedException {
    attempt(() -> requireFork().call(mainClass, argument.toString()), "");
  }

  @Override
  public void close() {
    closing = true;
    Fork live = fork;
    if (live != null) {
      live.close();
    }
  }

  /** A command to the fork. */
  @FunctionalInterface
  private interface Command {
    void run() throws ForkFailure, IOException, InterruptedException;
  }

  private Output attempt(Command command, String key)
      throws StageFailure, IOException, InterruptedException {
    try {
      command.run();
      return Output.of(key);
    } catch (ForkFailure e) {
      throw new StageFailure(traces.problem(String.valueOf(e.getMessage())));
    }
  }

  private Fork liveFork() throws ForkFailure, IOException {
    String kept = keptDigest();
    Fork live = fork;
    return live != null && live.isAlive() && kept.equals(keptClasses) ? live : relaunch(kept);
  }

  private Fork relaunch(String kept) throws IOException, ForkFailure {
    Fork old = fork;
    fork = null;
    if (old != null) {
      old.close();
    }
    running.forget();
    Fork fresh = Fork.launch(settings.fork(), line -> listener.printed(settings.name(), line));
    fork = fresh;
    keptClasses = kept;
    fresh.onExit(status -> exited(fresh, status));
    if (closing) {
      fresh.close();
    }
    return fresh;
  }

  private void exited(Fork ended, int status) {
    if (!closing && ended == fork) {
      listener.ended(settings.name(), status);
    }
  }

  private boolean isAlive() {
    Fork live = fork;
    return live != null && live.isAlive();
  }

  private Fork requireFork() throws ForkFailure {
    Fork live = fork;
    if (live == null) {
      throw new ForkFailure("the " + settings.name() + " JVM is not running");
    }
    return live;
  }

  private String keptDigest() throws IOException {
    Program program = settings.fork().program();
    List<String> entries = new ArrayList<>();
    for (Path directory : program.classDirectories()) {
      for (Path file : FileTree.list(directory)) {
        Path relative = directory.relativize(file);
        if (program.keeps(relative)) {
          entries.add(relative.toString());
          entries.add(Digests.of(Files.readAllBytes(file)));
        }
      }
    }
    return Digests.of(entries);
  }
}

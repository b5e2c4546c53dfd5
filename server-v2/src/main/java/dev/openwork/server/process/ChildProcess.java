package dev.openwork.server.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One run of a child process, from its start to its end. */
final class ChildProcess implements AutoCloseable {
  private static final Pattern LISTENING =
      Pattern.compile("(?i)listening.*?(https?://[^\\s/]+:[0-9]+)");

  private final ChildSpec spec;
  private final Process process;
  private final RunRecords.Note note;
  private final OutputTail output;
  private final CompletableFuture<URI> announced = new CompletableFuture<>();

  private ChildProcess(ChildSpec spec, Process process, RunRecords.Note note, OutputTail output) {
    this.spec = spec;
    this.process = process;
    this.note = note;
    this.output = output;
    KeptThreads.start(spec.name() + "-output", this::drain);
  }

  /** Starts it with these arguments instead of those with places to fill. */
  static ChildProcess start(
      ChildSpec spec, List<String> arguments, RunRecords records, OutputTail output)
      throws ChildFailure {
    if (!Files.isExecutable(spec.program())) {
      throw new ChildFailure(
          ChildFailure.Code.MISSING_BINARY,
          "There is no program at " + spec.program() + " that may be run",
          output);
    }
    try {
      return spawn(spec, arguments, records.begin(spec), output);
    } catch (IOException e) {
      throw new ChildFailure(
          ChildFailure.Code.SPAWN_FAILED,
          spec.program() + " cannot be started: " + e.getMessage(),
          output);
    }
  }

  private static ChildProcess spawn(
      ChildSpec spec, List<String> arguments, RunRecords.Note note, OutputTail output)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(SessionLauncher.command(spec.program(), arguments))
            .redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(spec.environment());
    builder.environment().put(RunMark.VARIABLE, note.mark().id());
    try {
      PrivateDirectories.make(spec.directory());
      Process process = builder.directory(spec.directory().toFile()).start();
      ChildProcess child = new ChildProcess(spec, process, note, output);
      child.begun();
      return child;
    } catch (IOException e) {
      note.forget();
      throw e;
    }
  }

  private void begun() throws IOException {
    try {
      note.started(process.toHandle());
      process.getOutputStream().close();
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  /** Waits for the line with which the process says where it listens. */
  URI awaitAnnouncement() throws ChildFailure, InterruptedException {
    try {
      return announced.get(spec.startTimeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw failure(
          ChildFailure.Code.TIMEOUT,
          "did not say within %d ms where it listens".formatted(spec.startTimeout().toMillis()));
    } catch (ExecutionException e) {
      throw failure(
          ChildFailure.Code.EARLY_EXIT, "ended with code " + awaitExit() + " before it was ready");
    }
  }

  ChildFailure failure(ChildFailure.Code code, String what) {
    return new ChildFailure(code, spec.name() + " " + what, output);
  }

  boolean isAlive() {
    return process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  CompletableFuture<Integer> exit() {
    return process.onExit().thenApply(Process::exitValue);
  }

  int awaitExit() throws InterruptedException {
    return process.waitFor();
  }

  /** Ends the process and all that belongs to its run, within about a second. May be repeated. */
  @Override
  public void close() {
    ProcessTree.stop(
        () ->
            ProcessTree.below(
                Stream.concat(Stream.of(process.toHandle()), note.mark().carriers())));
    try {
      note.forget();
    } catch (IOException e) {
      output.add("(the record of this run cannot be removed: " + e.getMessage() + ")");
    }
  }

  private void drain() {
    try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
      reader.lines().forEach(this::line);
    } catch (IOException | UncheckedIOException e) {
      output.add("(its output could not be read: " + e.getMessage() + ")");
    } finally {
      announced.completeExceptionally(new IOException("The output ended"));
    }
  }

  private void line(String line) {
    output.add(line);
    Matcher listening = LISTENING.matcher(line);
    if (listening.find()) {
      announced.complete(URI.create(listening.group(1)));
    }
  }
}

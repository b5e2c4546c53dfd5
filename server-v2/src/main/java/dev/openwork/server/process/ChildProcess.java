package dev.openwork.server.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One run of a child process, from its start to its end. */
final class ChildProcess implements AutoCloseable {
  private static final Pattern LISTENING =
      Pattern.compile("(?i)listening.*?(https?://[^\\s/]+:[0-9]+)");

  private final ChildSpec spec;
  private final Process process;
  private final OutputTail output;
  private final CompletableFuture<URI> announced = new CompletableFuture<>();

  private ChildProcess(ChildSpec spec, Process process, OutputTail output) {
    this.spec = spec;
    this.process = process;
    this.output = output;
    KeptThreads.start(spec.name() + "-output", this::drain);
  }

  static ChildProcess start(ChildSpec spec, String secret, OutputTail output) throws ChildFailure {
    if (!Files.isRegularFile(spec.program())) {
      throw new ChildFailure(
          ChildFailure.Code.MISSING_BINARY, "There is no program at " + spec.program(), output);
    }
    List<String> command = new ArrayList<>(List.of(spec.program().toString()));
    command.addAll(spec.arguments());
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(spec.environment());
    spec.secretVariable().ifPresent(name -> builder.environment().put(name, secret));
    try {
      Files.createDirectories(spec.directory());
      Process process = builder.directory(spec.directory().toFile()).start();
      process.getOutputStream().close();
      return new ChildProcess(spec, process, output);
    } catch (IOException e) {
      throw new ChildFailure(
          ChildFailure.Code.SPAWN_FAILED,
          spec.program() + " cannot be started: " + e.getMessage(),
          output);
    }
  }

  /** Waits for the line with which the process says where it listens. */
  URI awaitAnnouncement() throws ChildFailure, InterruptedException {
    try {
      return announced.get(spec.startTimeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw failure(ChildFailure.Code.TIMEOUT, "did not say where it listens in time");
    } catch (ExecutionException e) {
      throw failure(
          ChildFailure.Code.EARLY_EXIT, "ended with code " + awaitExit() + " before it was ready");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failure(ChildFailure.Code.ABORTED, "was stopped before it was ready");
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

  int awaitExit() throws InterruptedException {
    return process.waitFor();
  }

  /** Ends the process and all it started, within about a second. May be repeated. */
  @Override
  public void close() {
    ProcessTree.stop(process.toHandle());
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

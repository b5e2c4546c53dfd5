package dev.openwork.server.process;

import dev.openwork.server.process.files.PrivateFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One run of a child process, from start to end. */
final class ChildProcess implements AutoCloseable {
  private static final Pattern LISTENING =
      Pattern.compile("(?i)listening.*?(https?://[^\\s/]+:[0-9]+)");

  /**
   * Gives the child its own session and process group, so that Ctrl-C in the server's terminal only
   * reaches the server. The process id stays the same. Without it the child shares the group.
   */
  private static final Optional<Path> SETSID =
      Stream.of(Path.of("/usr/bin/setsid"), Path.of("/bin/setsid"))
          .filter(Files::isExecutable)
          .findFirst();

  private final ChildSpec spec;
  private final Process process;
  private final RunRecords.Entry record;
  private final OutputTail output;
  private final CompletableFuture<URI> announced = new CompletableFuture<>();

  private ChildProcess(
      ChildSpec spec, Process process, RunRecords.Entry record, OutputTail output) {
    this.spec = spec;
    this.process = process;
    this.record = record;
    this.output = output;
    DaemonThreads.start(spec.name() + "-output", this::drain);
  }

  /** Starts the program with these arguments, in which all placeholders are replaced. */
  static ChildProcess start(
      ChildSpec spec, List<String> arguments, RunRecords records, OutputTail output)
      throws ChildFailure {
    if (!Files.isExecutable(spec.program())) {
      throw new ChildFailure(
          ChildFailure.Code.MISSING_BINARY, spec.program() + " is not an executable file", output);
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
      ChildSpec spec, List<String> arguments, RunRecords.Entry record, OutputTail output)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command(spec.program(), arguments)).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(spec.environment());
    builder.environment().put(RunTag.VARIABLE, record.tag().id());
    try {
      PrivateFiles.createDirectories(spec.directory());
      Process process = builder.directory(spec.directory().toFile()).start();
      ChildProcess child = new ChildProcess(spec, process, record, output);
      child.started();
      return child;
    } catch (IOException e) {
      record.delete();
      throw e;
    }
  }

  private static List<String> command(Path program, List<String> arguments) {
    List<String> command = new ArrayList<>();
    SETSID.ifPresent(setsid -> command.add(setsid.toString()));
    command.add(program.toString());
    command.addAll(arguments);
    return command;
  }

  private void started() throws IOException {
    try {
      record.started(process.toHandle());
      process.getOutputStream().close();
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  /** Waits for the line of output with the address that the process listens on. */
  URI awaitAnnouncement() throws ChildFailure, InterruptedException {
    try {
      return announced.get(spec.startTimeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw failure(
          ChildFailure.Code.TIMEOUT,
          "did not print its address within %d ms".formatted(spec.startTimeout().toMillis()));
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

  /** Ends all processes of this run, within about a second. May be called again. */
  @Override
  public void close() {
    ProcessTree.stop(
        () ->
            ProcessTree.of(Stream.concat(Stream.of(process.toHandle()), record.tag().processes())));
    try {
      record.delete();
    } catch (IOException e) {
      output.add("(the record of this run cannot be deleted: " + e.getMessage() + ")");
    }
  }

  private void drain() {
    try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
      reader.lines().forEach(this::line);
    } catch (IOException | UncheckedIOException e) {
      output.add("(the output cannot be read: " + e.getMessage() + ")");
    } finally {
      announced.completeExceptionally(new IOException("End of output"));
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

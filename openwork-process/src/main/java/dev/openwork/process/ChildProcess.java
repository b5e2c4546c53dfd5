package dev.openwork.process;

import dev.openwork.http.peer.PeerProof;
import dev.openwork.process.files.AtomicFile;
import dev.openwork.process.files.PrivateFiles;
import dev.openwork.process.run.ProcessTree;
import dev.openwork.process.run.RunRecords;
import dev.openwork.process.run.RunTag;
import dev.openwork.process.run.RunWatcher;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
   * Gives the child its own session and process group, so that Ctrl-C in the terminal only reaches
   * the program that starts it. The process id stays the same. Without it the child shares the
   * group.
   */
  private static final Optional<Path> SETSID =
      Stream.of(Path.of("/usr/bin/setsid"), Path.of("/bin/setsid"))
          .filter(Files::isExecutable)
          .findFirst();

  /** Gives the child the limit of its tag, and continues without it if a lower one is set. */
  private static final String LIMITED = "ulimit -m \"$0\" 2>/dev/null; exec \"$@\"";

  private static final Path SHELL = Path.of("/bin/sh");

  private final ChildSpec spec;
  private final Process process;
  private final RunRecords.Entry record;
  private final Optional<RunWatcher> watcher;
  private final Secret secret;
  private final OutputTail output;
  private final CompletableFuture<URI> announced = new CompletableFuture<>();

  private ChildProcess(
      ChildSpec spec,
      Process process,
      RunRecords.Entry record,
      Optional<RunWatcher> watcher,
      Secret secret,
      OutputTail output) {
    this.spec = spec;
    this.process = process;
    this.record = record;
    this.watcher = watcher;
    this.secret = secret;
    this.output = output;
    DaemonThreads.start(spec.name() + "-output", this::drain);
  }

  /** Starts the program, with a new secret and on a port that was free. */
  static ChildProcess start(ChildSpec spec, RunRecords records, OutputTail output)
      throws ChildFailure {
    if (!Files.isExecutable(spec.program())) {
      throw new ChildFailure(
          ChildFailure.Code.MISSING_BINARY, spec.program() + " is not an executable file", output);
    }
    try {
      return start(spec, records.begin(spec.name(), spec.program()), output);
    } catch (IOException e) {
      throw new ChildFailure(
          ChildFailure.Code.SPAWN_FAILED,
          spec.program() + " cannot be started: " + e.getMessage(),
          output);
    }
  }

  private static ChildProcess start(ChildSpec spec, RunRecords.Entry record, OutputTail output)
      throws IOException {
    Optional<RunWatcher> watcher = Optional.empty();
    try {
      watcher = RunWatcher.start(record.tag(), SETSID);
      watcher.ifPresent(it -> DaemonThreads.start("run-watcher", it::keepRunning));
      Secret secret = Secret.create();
      output.hide(secret.value());
      Process process = builder(spec, record.tag(), secret).start();
      ChildProcess child = new ChildProcess(spec, process, record, watcher, secret, output);
      child.started();
      return child;
    } catch (IOException e) {
      watcher.ifPresent(RunWatcher::close);
      record.delete();
      throw e;
    }
  }

  private static ProcessBuilder builder(ChildSpec spec, RunTag tag, Secret secret)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command(spec, tag)).redirectErrorStream(true);
    builder.environment().clear();
    spec.environment()
        .forEach(
            (name, value) ->
                builder.environment().put(name, value.replace(ChildSpec.SECRET, secret.value())));
    builder.environment().put(RunTag.VARIABLE, tag.id());
    for (Map.Entry<Path, String> script : spec.scripts().entrySet()) {
      PrivateFiles.createDirectories(script.getKey().resolveSibling(""));
      AtomicFile.replace(
          script.getKey(), file -> PrivateFiles.writeScript(file, script.getValue()));
    }
    PrivateFiles.createDirectories(spec.directory());
    return builder.directory(spec.directory().toFile());
  }

  private static List<String> command(ChildSpec spec, RunTag tag) throws IOException {
    List<String> command = new ArrayList<>();
    if (RunTag.isSupported() && Files.isExecutable(SHELL)) {
      command.addAll(List.of(SHELL.toString(), "-c", LIMITED, Long.toString(tag.kibibytes())));
    }
    SETSID.ifPresent(setsid -> command.add(setsid.toString()));
    command.add(spec.program().toString());
    String port = Integer.toString(freePort());
    spec.arguments().forEach(argument -> command.add(argument.replace(ChildSpec.PORT, port)));
    return command;
  }

  /** Returns a random port, because opencode's own choice is always the same one. */
  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void started() throws IOException {
    try {
      record.started(process.toHandle());
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  /** Passes the endpoint of the child that this one depends on to its standard input. */
  void follow(ChildEndpoint upstream) {
    output.hide(upstream.secret().value());
    try {
      OutputStream input = process.getOutputStream();
      input.write((upstream.line() + "\n").getBytes(StandardCharsets.UTF_8));
      input.flush();
    } catch (IOException e) {
      output.add("(the address of the other program cannot be passed on: " + e.getMessage() + ")");
    }
  }

  /** Closes the standard input of a child that does not depend on another one. */
  void endInput() {
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      // the child has ended
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

  /** Returns the endpoint, if this process, or a descendant, listens at the announced address. */
  ChildEndpoint endpoint(URI uri) throws ChildFailure {
    try {
      return new ChildEndpoint(uri, secret, PeerProof.of(process.toHandle(), uri));
    } catch (IOException e) {
      throw failure(
          process.isAlive() ? ChildFailure.Code.WRONG_ADDRESS : ChildFailure.Code.EARLY_EXIT,
          "does not listen at the address that it printed: " + e.getMessage());
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
    watcher.ifPresent(RunWatcher::close);
    try {
      record.delete();
    } catch (IOException e) {
      output.add("(the record of this run cannot be deleted: " + e.getMessage() + ")");
    }
  }

  private void drain() {
    try {
      BoundedLines.read(process.getInputStream(), this::line);
    } catch (IOException e) {
      output.add("(the output cannot be read: " + e.getMessage() + ")");
    } finally {
      announced.completeExceptionally(new IOException("End of output"));
    }
  }

  private void line(String line, long dropped) {
    if (dropped > 0) {
      output.addCut(line, dropped);
    } else {
      output.add(line);
    }
    Matcher listening = LISTENING.matcher(line);
    if (!announced.isDone() && listening.find()) {
      announced.complete(URI.create(listening.group(1)));
    }
  }
}

package dev.openwork.app.desktop;

import dev.openwork.http.UntrustedText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * A running program, whose output goes to a log file. The launcher holds the writing end of its
 * standard input: the program stops when that is closed, which the kernel also does when the
 * launcher is killed.
 */
final class Program implements AutoCloseable {
  private static final long MAX_LOG_CHARACTERS = 4L << 20;
  private static final int MAX_LINE_CHARACTERS = 8_192;
  private static final int TAIL_LINES = 5;
  private static final int DRAIN_SECONDS = 1;

  /**
   * Gives the program its own session, so that Ctrl+C in the terminal only reaches the launcher,
   * which then stops the programs in order. Without it, all of them stop at the same time.
   */
  private static final Optional<Path> SETSID =
      Stream.of(Path.of("/usr/bin/setsid"), Path.of("/bin/setsid"))
          .filter(Files::isExecutable)
          .findFirst();

  private final ProgramSpec spec;
  private final Process process;
  private final ProgramLog log;
  private final Deque<String> tail = new ArrayDeque<>();
  private final CompletableFuture<URI> ready = new CompletableFuture<>();
  private final CompletableFuture<Boolean> drained = new CompletableFuture<>();

  private Program(ProgramSpec spec, Process process, ProgramLog log) {
    this.spec = spec;
    this.process = process;
    this.log = log;
    Thread reader = new Thread(this::drain, spec.logName() + "-output");
    reader.setDaemon(true);
    reader.start();
  }

  /**
   * Starts a program.
   *
   * @param logs the directory of the log file
   */
  static Program start(ProgramSpec spec, Path logs) throws DesktopException {
    try {
      ProgramLog log = ProgramLog.open(logs, spec.logName(), MAX_LOG_CHARACTERS);
      List<String> command = new ArrayList<>();
      SETSID.ifPresent(setsid -> command.add(setsid.toString()));
      command.addAll(spec.command());
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.directory(spec.directory().toFile());
      builder.environment().clear();
      builder.environment().putAll(spec.environment());
      return new Program(spec, builder.start(), log);
    } catch (IOException e) {
      throw new DesktopException("%s cannot start: %s".formatted(spec.name(), e.getMessage()), e);
    }
  }

  /** Completes with the address that the program prints when it is ready. */
  CompletableFuture<Optional<URI>> ready() {
    return ready.thenApply(Optional::of);
  }

  /** Completes with a description of what happened when the program has ended. */
  CompletableFuture<String> end() {
    return process
        .onExit()
        .thenCompose(
            ended ->
                drained
                    .copy()
                    .completeOnTimeout(Boolean.FALSE, DRAIN_SECONDS, TimeUnit.SECONDS)
                    .thenApply(complete -> describe(ended.exitValue())));
  }

  /** Stops the program; kills it and its descendants after a grace period. */
  void stop(Duration grace) throws InterruptedException {
    try {
      process.getOutputStream().close();
    } catch (IOException ended) {
      // It has stopped reading.
    }
    if (!process.waitFor(grace.toMillis(), TimeUnit.MILLISECONDS)) {
      close();
      process.waitFor();
    }
  }

  String whereTheLogIs() {
    return "Its log is " + log.file() + ".";
  }

  /** Kills the program and its descendants. */
  @Override
  public void close() {
    List<ProcessHandle> descendants = process.descendants().toList();
    process.destroyForcibly();
    descendants.forEach(ProcessHandle::destroyForcibly);
  }

  private String describe(int status) {
    if (ready.isDone()) {
      return "%s ended unexpectedly (exit status %d). %s"
          .formatted(spec.name(), status, whereTheLogIs());
    }
    synchronized (tail) {
      return "%s cannot start (exit status %d):%n  %s%n%s"
          .formatted(spec.name(), status, String.join("\n  ", tail), whereTheLogIs());
    }
  }

  private void drain() {
    try (log;
        Reader in =
            new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      StringBuilder line = new StringBuilder();
      for (int next = in.read(); next >= 0; next = in.read()) {
        if (next == '\n') {
          add(line);
        } else if (line.length() < MAX_LINE_CHARACTERS && next != '\r') {
          line.append((char) next);
        }
      }
      if (!line.isEmpty()) {
        add(line);
      }
    } catch (IOException e) {
      // The program has ended.
    } finally {
      drained.complete(Boolean.TRUE);
    }
  }

  private void add(StringBuilder output) {
    String line = UntrustedText.escapedLines(output);
    output.setLength(0);
    synchronized (tail) {
      tail.addLast(line);
      if (tail.size() > TAIL_LINES) {
        tail.removeFirst();
      }
    }
    try {
      log.add(line);
    } catch (IOException diskFull) {
      // The program keeps running without a log.
    }
    if (!ready.isDone()) {
      Matcher matcher = spec.ready().matcher(line);
      if (matcher.find()) {
        ready.complete(URI.create(matcher.group(1)));
      }
    }
  }
}

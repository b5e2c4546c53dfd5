package dev.openwork.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Counts the cycles that a loop has finished: in its events file when it writes one, else in what
 * it prints. Any thread.
 */
final class Console {
  private static final Pattern CYCLE = Pattern.compile(".*│ .* = \\d+ ms, .*");

  private final Path events;
  private final PrintStream log;
  private volatile int printed;

  /**
   * Reads until the stream ends, in a thread of its own.
   *
   * @param root of the reactor
   * @param log gets all that is printed
   */
  Console(InputStream output, Path root, Path log) throws IOException {
    this.events = root.resolve(".local/openwork/events.ndjson");
    this.log = new PrintStream(Files.newOutputStream(log), true, StandardCharsets.UTF_8);
    Thread reader = new Thread(() -> read(output), "bench-console");
    reader.setDaemon(true);
    reader.start();
  }

  /** Cycles so far; only differences mean something. */
  int cycles() throws IOException {
    if (!Files.exists(events)) {
      return printed;
    }
    try (Stream<String> lines = Files.lines(events)) {
      return (int) lines.filter(line -> line.contains("\"cycle-finished\"")).count();
    }
  }

  private void read(InputStream output) {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(output, StandardCharsets.UTF_8))) {
      lines.lines().forEach(this::line);
    } catch (IOException | UncheckedIOException ended) {
      // Java closes the stream of a process that was ended.
    } finally {
      log.close();
    }
  }

  private void line(String line) {
    log.println(line);
    if (CYCLE.matcher(line).matches()) {
      printed++;
    }
  }
}

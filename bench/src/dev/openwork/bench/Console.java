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
 * Counts the finished cycles of a loop in its events file or, if there is no such file, in its
 * output. Thread-safe.
 */
final class Console {
  private static final Pattern CYCLE = Pattern.compile(".*│ .* → .* = [0-9.]+ (ms|s|min).*");

  private final Path events;
  private final PrintStream log;
  private volatile int printed;

  /**
   * Reads the output in a background thread until it ends.
   *
   * @param root the root of the reactor
   * @param log the file that receives the output
   */
  Console(InputStream output, Path root, Path log) throws IOException {
    this.events = root.resolve(".local/openwork/events.ndjson");
    this.log = new PrintStream(Files.newOutputStream(log), true, StandardCharsets.UTF_8);
    Thread reader = new Thread(() -> read(output), "bench-console");
    reader.setDaemon(true);
    reader.start();
  }

  /** Returns a count of cycles; only the difference of two counts is meaningful. */
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
      // The stream is closed when the process is destroyed.
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

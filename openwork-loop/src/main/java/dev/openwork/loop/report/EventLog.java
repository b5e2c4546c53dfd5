package dev.openwork.loop.report;

import dev.openwork.loop.LoopEvent;
import dev.openwork.loop.LoopListener;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes the events of a loop to {@code events.ndjson}, as {@code docs/events.md} defines. Each
 * line is in the file when {@link #on} returns. The first write error is reported; it does not stop
 * the loop. Thread-safe.
 */
public final class EventLog implements LoopListener, AutoCloseable {
  private final EventLines lines;
  private final Consumer<String> warnings;
  private Optional<EventFile> file;
  private boolean warned;

  private EventLog(Optional<EventFile> file, EventLines lines, Consumer<String> warnings) {
    this.file = file;
    this.lines = lines;
    this.warnings = warnings;
  }

  /**
   * Creates a new file; the previous one becomes {@code events.1.ndjson}.
   *
   * @param directory created if missing
   * @param warnings receives one sentence at the first write error
   */
  public static EventLog create(Path directory, EventLines lines, Consumer<String> warnings) {
    EventLog log = new EventLog(Optional.empty(), lines, warnings);
    try {
      log.file = Optional.of(EventFile.create(directory));
    } catch (IOException e) {
      log.warn(e);
    }
    return log;
  }

  /** Appends to an existing file. */
  static EventLog to(EventFile file, EventLines lines, Consumer<String> warnings) {
    return new EventLog(Optional.of(file), lines, warnings);
  }

  @Override
  public synchronized void on(LoopEvent event) {
    append(() -> lines.line(event));
  }

  /** Writes the last line and closes the file. Further calls have no effect. */
  @Override
  public synchronized void close() {
    append(() -> Optional.of(lines.ended()));
    try {
      if (file.isPresent()) {
        file.get().close();
      }
    } catch (IOException e) {
      warn(e);
    }
    file = Optional.empty();
  }

  private void append(Line line) {
    try {
      Optional<byte[]> bytes = line.bytes();
      if (bytes.isPresent() && file.isPresent()) {
        file.get().append(bytes.get());
      }
    } catch (IOException e) {
      warn(e);
    }
  }

  private void warn(IOException cause) {
    if (!warned) {
      warned = true;
      warnings.accept("Some events of this loop are missing from " + EventFile.NAME + ": " + cause);
    }
  }

  /** Formats a line, or returns empty if there is nothing to write. */
  @FunctionalInterface
  private interface Line {
    Optional<byte[]> bytes() throws IOException;
  }
}

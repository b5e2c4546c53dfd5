package dev.openwork.loop.report;

import dev.openwork.loop.LoopEvent;
import dev.openwork.loop.LoopListener;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes what happens in a loop to {@code events.ndjson}, as {@code docs/events.md} says; each line
 * is in the file when {@link #on} returns. What cannot be written is reported once, and the loop
 * goes on. Any thread.
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
   * Begins the file anew; the one of the loop before becomes {@code events.1.ndjson}.
   *
   * @param directory made when missing
   * @param warnings told, in one sentence, when something could not be written
   */
  public static EventLog begin(Path directory, EventLines lines, Consumer<String> warnings) {
    EventLog log = new EventLog(Optional.empty(), lines, warnings);
    try {
      log.file = Optional.of(EventFile.begin(directory));
    } catch (IOException e) {
      log.warn(e);
    }
    return log;
  }

  /** Goes on with a file that is there. */
  static EventLog to(EventFile file, EventLines lines, Consumer<String> warnings) {
    return new EventLog(Optional.of(file), lines, warnings);
  }

  @Override
  public synchronized void on(LoopEvent event) {
    append(() -> lines.line(event));
  }

  /** Writes that the loop has ended, the first time it is called. */
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
      warnings.accept("Events of this loop may be missing in " + EventFile.NAME + ": " + cause);
    }
  }

  /** A line that may not be worth writing. */
  @FunctionalInterface
  private interface Line {
    Optional<byte[]> bytes() throws IOException;
  }
}

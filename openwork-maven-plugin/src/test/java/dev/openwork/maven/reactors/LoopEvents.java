package dev.openwork.maven.reactors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Reads the events of a loop in order, each one once. Waiting fails with an {@link AssertionError}
 * after a timeout or when the loop has ended. Not thread-safe.
 */
final class LoopEvents {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long PAUSE_MILLIS = 20;

  private final Path file;
  private final BooleanSupplier writing;
  private final Deque<JsonNode> unread = new ArrayDeque<>();
  private long position;

  /**
   * Events from the first.
   *
   * @param file may be missing still
   * @param writing whether there may be more to come
   */
  LoopEvents(Path file, BooleanSupplier writing) {
    this.file = file;
    this.writing = writing;
  }

  /** Returns the next event with a name, and skips those before it. */
  JsonNode await(String event, Duration limit) throws IOException, InterruptedException {
    Deadline deadline = new Deadline(event, limit);
    while (true) {
      JsonNode next = next(deadline);
      if (is(event, next)) {
        return next;
      }
    }
  }

  /** Waits for the end of the next cycle that a file triggered, by its path below the root. */
  Cycle awaitCycle(String path, Duration limit) throws IOException, InterruptedException {
    Deadline deadline = new Deadline("cycle with " + path, limit);
    JsonNode event = next(deadline);
    while (!is("cycle-started", event) || !texts(event.path("changed")).contains(path)) {
      event = next(deadline);
    }
    List<String> errors = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (event = next(deadline); !is("cycle-finished", event); event = next(deadline)) {
      event.path("errors").forEach(error -> errors.add(text(error)));
      notes.add(event.path("note").asText());
    }
    return new Cycle(
        event.path("outcome").asText().equals("up-to-date"),
        errors,
        notes,
        texts(event.path("behind")));
  }

  private JsonNode next(Deadline deadline) throws IOException, InterruptedException {
    while (unread.isEmpty()) {
      boolean more = writing.getAsBoolean();
      readOn();
      if (unread.isEmpty()) {
        deadline.check(more);
        Thread.sleep(PAUSE_MILLIS);
      }
    }
    return unread.remove();
  }

  private void readOn() throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    try (SeekableByteChannel channel = Files.newByteChannel(file).position(position);
        InputStream in = Channels.newInputStream(channel)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String lines = text.substring(0, text.lastIndexOf('\n') + 1);
      position += lines.getBytes(StandardCharsets.UTF_8).length;
      for (String line : lines.lines().toList()) {
        unread.add(JSON.readTree(line));
      }
    }
  }

  private static boolean is(String name, JsonNode event) {
    return event.path("event").asText().equals(name);
  }

  private static String text(JsonNode error) {
    return "%s:%s: %s"
        .formatted(
            error.path("file").asText(),
            error.path("line").asText(),
            error.path("message").asText());
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(element -> texts.add(element.asText()));
    return texts;
  }

  /** The timeout of an event. */
  private static final class Deadline {
    private final String awaited;
    private final Duration limit;
    private final long begin = System.nanoTime();

    Deadline(String awaited, Duration limit) {
      this.awaited = awaited;
      this.limit = limit;
    }

    void check(boolean more) {
      if (!more) {
        throw new AssertionError("no " + awaited + ": the loop has ended");
      }
      if (System.nanoTime() - begin > limit.toNanos()) {
        throw new AssertionError("no " + awaited + " within " + limit.toSeconds() + " s");
      }
    }
  }
}

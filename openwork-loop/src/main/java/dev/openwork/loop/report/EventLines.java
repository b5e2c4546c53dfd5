package dev.openwork.loop.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.openwork.loop.LoopEvent;
import dev.openwork.loop.problem.Problem;
import dev.openwork.loop.stages.StageReport;
import dev.openwork.loop.stages.StageReport.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Formats events as lines of JSON, as {@code docs/events.md} defines. Not thread-safe. */
public final class EventLines {
  private static final JsonFactory JSON = new JsonFactory();
  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

  private final SourcePaths paths;
  private final CurrentFailures failures;
  private final Clock clock;
  private int cycle;

  /**
   * Creates a formatter for one loop.
   *
   * @param failures used by this formatter only
   * @param clock for the time of each line
   */
  public EventLines(SourcePaths paths, CurrentFailures failures, Clock clock) {
    this.paths = paths;
    this.failures = failures;
    this.clock = clock;
  }

  /** Returns the line of an event, with its line end; empty for the output of a program. */
  Optional<byte[]> line(LoopEvent event) throws IOException {
    failures.on(event);
    if (event instanceof LoopEvent.LoopReady ready) {
      return Optional.of(write("loop-ready", json -> ready(ready, json)));
    } else if (event instanceof LoopEvent.CycleStarted started) {
      cycle++;
      return Optional.of(write("cycle-started", json -> started(started, json)));
    } else if (event instanceof LoopEvent.StageFinished finished) {
      return Optional.of(write("stage-finished", json -> stage(finished.report(), json)));
    } else if (event instanceof LoopEvent.CycleFinished finished) {
      return Optional.of(write("cycle-finished", json -> finished(finished, json)));
    } else if (event instanceof LoopEvent.Notice notice) {
      return Optional.of(write("notice", json -> json.writeStringField("text", notice.text())));
    } else if (event instanceof LoopEvent.ProgramEnded ended) {
      return Optional.of(write("program-ended", json -> ended(ended, json)));
    }
    return Optional.empty();
  }

  /** Returns the last line. */
  byte[] ended() throws IOException {
    return write("loop-ended", json -> {});
  }

  private void ready(LoopEvent.LoopReady ready, JsonGenerator json) throws IOException {
    millis(ready.took(), json);
    outcome(json);
    json.writeObjectFieldStart("programs");
    for (Map.Entry<String, URI> program : new TreeMap<>(ready.programs()).entrySet()) {
      json.writeStringField(program.getKey(), program.getValue().toString());
    }
    json.writeEndObject();
  }

  private void started(LoopEvent.CycleStarted started, JsonGenerator json) throws IOException {
    json.writeNumberField("cycle", cycle);
    strings("changed", started.changed().stream().sorted().map(this::name).toList(), json);
  }

  private void stage(StageReport report, JsonGenerator json) throws IOException {
    json.writeNumberField("cycle", cycle);
    json.writeStringField("stage", report.stage());
    json.writeStringField("outcome", name(report.outcome()));
    millis(report.took(), json);
    if (!report.note().isEmpty()) {
      json.writeStringField("note", report.note());
    }
    if (report.outcome() == Outcome.FAILED) {
      json.writeArrayFieldStart("errors");
      for (Problem problem : report.problems()) {
        problem(problem, json);
      }
      json.writeEndArray();
    }
  }

  private void problem(Problem problem, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("message", problem.message());
    if (problem.file().isPresent()) {
      json.writeStringField("file", name(problem.file().get()));
    }
    if (problem.line() > 0) {
      json.writeNumberField("line", problem.line());
    }
    if (problem.column() > 0) {
      json.writeNumberField("column", problem.column());
    }
    if (!problem.excerpt().isBlank()) {
      json.writeStringField("excerpt", problem.excerpt());
    }
    json.writeEndObject();
  }

  private void finished(LoopEvent.CycleFinished finished, JsonGenerator json) throws IOException {
    json.writeNumberField("cycle", cycle);
    millis(finished.took(), json);
    outcome(json);
  }

  private void outcome(JsonGenerator json) throws IOException {
    List<String> failed = failures.reports().stream().map(StageReport::stage).toList();
    json.writeStringField("outcome", failed.isEmpty() ? "up-to-date" : "failed");
    if (!failed.isEmpty()) {
      strings("failed", failed, json);
      strings("behind", failures.stalePrograms(), json);
    }
  }

  private static void ended(LoopEvent.ProgramEnded ended, JsonGenerator json) throws IOException {
    json.writeStringField("program", ended.program());
    json.writeNumberField("status", ended.status());
  }

  private static void millis(Duration took, JsonGenerator json) throws IOException {
    json.writeNumberField("millis", took.toMillis());
  }

  private static void strings(String field, List<String> values, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private String name(Path file) {
    return paths.name(file);
  }

  private static String name(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private byte[] write(String event, Fields fields) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("time", TIME.format(clock.instant()));
      json.writeStringField("event", event);
      fields.write(json);
      json.writeEndObject();
    }
    line.write('\n');
    return line.toByteArray();
  }

  /** Writes the fields of an event other than its time and name. */
  @FunctionalInterface
  private interface Fields {
    void write(JsonGenerator json) throws IOException;
  }
}

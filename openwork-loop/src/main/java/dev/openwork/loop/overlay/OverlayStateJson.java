package dev.openwork.loop.overlay;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.openwork.loop.problem.Problem;
import dev.openwork.loop.report.CurrentFailures;
import dev.openwork.loop.report.Excerpt;
import dev.openwork.loop.report.SourcePaths;
import dev.openwork.loop.stages.StageReport;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * Writes overlay states as JSON for the script in the pages: {@code {"version", "instead",
 * "faults": [{"stage", "problems": [{"place", "file", "line", "column", "message", "excerpt"}],
 * "more"}]}}. The size is bounded.
 */
final class OverlayStateJson {
  static final OverlayState NOTHING =
      new OverlayState("", "{\"version\":\"\",\"instead\":\"\",\"faults\":[]}");
  private static final int MAX_STAGES = 4;
  private static final int MAX_PROBLEMS = 4;
  private static final int MAX_MESSAGE = 1000;
  private static final JsonFactory JSON = new JsonFactory();

  private final SourcePaths paths;

  OverlayStateJson(SourcePaths paths) {
    this.paths = paths;
  }

  OverlayState of(CurrentFailures failures, String version) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("version", version);
      json.writeStringField("instead", failures.staleProgramsText());
      json.writeArrayFieldStart("faults");
      for (StageReport report : failures.reports().stream().limit(MAX_STAGES).toList()) {
        write(report, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new OverlayState(version, text.toString());
  }

  private void write(StageReport report, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("stage", report.stage());
    json.writeArrayFieldStart("problems");
    for (Problem problem : report.problems().stream().limit(MAX_PROBLEMS).toList()) {
      json.writeStartObject();
      json.writeStringField("place", paths.place(problem));
      if (problem.file().isPresent()) {
        json.writeStringField("file", paths.name(problem.file().get()));
        json.writeNumberField("line", problem.line());
        json.writeNumberField("column", problem.column());
      }
      json.writeStringField("message", truncated(problem.message()));
      json.writeStringField("excerpt", String.join("\n", Excerpt.lines(problem)));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberField("more", Math.max(0, report.problems().size() - MAX_PROBLEMS));
    json.writeEndObject();
  }

  private static String truncated(String message) {
    return message.length() <= MAX_MESSAGE ? message : message.substring(0, MAX_MESSAGE) + "…";
  }
}

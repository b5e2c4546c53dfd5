package dev.openwork.loop.overlay;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.openwork.loop.problem.Problem;
import dev.openwork.loop.report.Excerpt;
import dev.openwork.loop.report.SourcePaths;
import dev.openwork.loop.report.Standing;
import dev.openwork.loop.stages.StageReport;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * What there is to load and what is wrong, as the script in the pages reads it: {@code {"version",
 * "instead", "faults": [{"stage", "problems": [{"place", "message", "excerpt"}], "more"}]}}.
 * Bounded, however much is wrong.
 */
final class StateJson {
  static final State NOTHING = new State("", "{\"version\":\"\",\"instead\":\"\",\"faults\":[]}");
  private static final int STAGES = 4;
  private static final int PROBLEMS = 4;
  private static final int MESSAGE = 1000;
  private static final JsonFactory JSON = new JsonFactory();

  private final SourcePaths paths;

  StateJson(SourcePaths paths) {
    this.paths = paths;
  }

  State of(Standing standing, String version) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("version", version);
      json.writeStringField("instead", standing.instead());
      json.writeArrayFieldStart("faults");
      for (StageReport report : standing.faults().stream().limit(STAGES).toList()) {
        write(report, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new State(version, text.toString());
  }

  private void write(StageReport report, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("stage", report.stage());
    json.writeArrayFieldStart("problems");
    for (Problem problem : report.problems().stream().limit(PROBLEMS).toList()) {
      json.writeStartObject();
      json.writeStringField("place", paths.place(problem));
      json.writeStringField("message", cut(problem.message()));
      json.writeStringField("excerpt", String.join("\n", Excerpt.lines(problem)));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberField("more", Math.max(0, report.problems().size() - PROBLEMS));
    json.writeEndObject();
  }

  private static String cut(String message) {
    return message.length() <= MESSAGE ? message : message.substring(0, MESSAGE) + "…";
  }
}

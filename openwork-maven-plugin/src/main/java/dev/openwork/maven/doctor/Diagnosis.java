package dev.openwork.maven.doctor;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/** All findings, with a text form for people and a JSON form for programs. */
public record Diagnosis(List<Finding> findings) {
  private static final int VERDICT_WIDTH = 7;

  /** Creates a diagnosis with a copy of the findings. */
  public Diagnosis {
    findings = List.copyOf(findings);
  }

  /** Runs all checks. */
  public static Diagnosis of(List<Check> checks) {
    return new Diagnosis(checks.stream().map(Check::run).toList());
  }

  /** Returns the subjects of the checks that failed. */
  public List<String> failures() {
    return findings.stream()
        .filter(finding -> finding.verdict() == Verdict.FAILURE)
        .map(Finding::subject)
        .toList();
  }

  /** Returns one line per finding, followed by its remedy if there is one. */
  public String text() {
    int width = findings.stream().mapToInt(finding -> finding.subject().length()).max().orElse(0);
    return findings.stream().map(finding -> lines(finding, width)).collect(Collectors.joining());
  }

  /** Returns a JSON object with the properties {@code ok} and {@code findings}. */
  public String json() {
    var text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeBooleanField("ok", failures().isEmpty());
      json.writeArrayFieldStart("findings");
      for (Finding finding : findings) {
        json.writeStartObject();
        json.writeStringField("subject", finding.subject());
        json.writeStringField("verdict", finding.verdict().label());
        json.writeStringField("found", finding.found());
        json.writeStringField("remedy", finding.remedy());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text + "\n";
  }

  private static String lines(Finding finding, int width) {
    String verdict = padded(finding.verdict().label(), VERDICT_WIDTH);
    String line = verdict + padded(finding.subject(), width) + finding.found() + "\n";
    return finding.remedy().isBlank()
        ? line
        : line + padded("", VERDICT_WIDTH) + padded("", width) + finding.remedy() + "\n";
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width + 2 - text.length());
  }
}

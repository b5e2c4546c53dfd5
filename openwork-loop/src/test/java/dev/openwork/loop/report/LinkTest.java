package dev.openwork.loop.report;

import static dev.openwork.loop.report.Reports.MISSING_SEMICOLON;
import static dev.openwork.loop.report.Reports.ROOT;
import static dev.openwork.loop.report.Reports.failed;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LinkTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  @Test
  void leadsFromThePlaceOfAFailureToItsFile() {
    String file = ROOT.resolve("server/A.java").toUri() + "#3";
    assertThat(printed(true))
        .startsWith(
            "openwork │ compile server failed: \u001b]8;;"
                + file
                + "\u001b\\server/A.java:3\u001b]8;;\u001b\\: ';' expected");
  }

  @Test
  void isNotPrintedOnOtherTerminals() {
    assertThat(printed(false))
        .startsWith("openwork │ compile server failed: server/A.java:3: ';' expected");
  }

  private String printed(boolean links) {
    ConsoleReport report =
        new ConsoleReport(
            new PrintStream(bytes, true, StandardCharsets.UTF_8),
            new ConsoleStyle(Ansi.PLAIN, true, true, links),
            Reports.PATHS,
            Reports.failures(Reports.noon()),
            Reports.noon());
    report.on(failed("compile server", MISSING_SEMICOLON));
    return bytes.toString(StandardCharsets.UTF_8);
  }
}

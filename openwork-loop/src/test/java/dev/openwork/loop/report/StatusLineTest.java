package dev.openwork.loop.report;

import static dev.openwork.loop.report.Reports.MISSING_SEMICOLON;
import static dev.openwork.loop.report.Reports.ROOT;
import static dev.openwork.loop.report.Reports.failed;
import static dev.openwork.loop.report.Reports.ran;
import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.LoopEvent;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StatusLineTest {
  private static final Set<Path> CHANGED = Set.of(ROOT.resolve("server/A.java"));
  private static final String CLEAR = "\r\u001b[J";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Clock clock = Reports.noon();
  private final ConsoleReport report =
      new ConsoleReport(
          new PrintStream(bytes, true, StandardCharsets.UTF_8),
          new ConsoleStyle(Ansi.PLAIN, true, true, false),
          Reports.PATHS,
          Reports.failures(clock),
          clock);

  private int columns = 80;

  @Test
  void staysBelowAllOutput() {
    report.openStatus(() -> columns);
    report.on(new LoopEvent.ProgramPrinted("server", "listening"));
    report.print("a text");

    assertThat(screen()).containsExactly("server   │ listening", "openwork │ a text", "● starting");
  }

  @Test
  void showsWhatRunsAndThenTheLastCycle() {
    report.openStatus(() -> columns);
    report.on(new LoopEvent.CycleStarted(Set.of()));
    report.on(new LoopEvent.StageStarted("compile server"));
    assertThat(status()).isEqualTo("● starting: compile server");

    report.on(ran("compile server"));
    finish(Set.of());
    report.on(new LoopEvent.LoopReady(Duration.ofMillis(900), Map.of()));
    assertThat(status()).isEqualTo("✔ up to date · 90 ms · h help");

    report.on(new LoopEvent.CycleStarted(CHANGED));
    assertThat(status()).isEqualTo("● working");
    report.on(ran("server"));
    finish(CHANGED);
    assertThat(status()).isEqualTo("✔ up to date · A.java 90 ms · h help");
  }

  @Test
  void showsProblemsUntilTheyAreFixed() {
    columns = 200;
    report.openStatus(() -> columns);
    report.on(ran("server"));
    report.on(failed("compile server", MISSING_SEMICOLON));
    finish(CHANGED);
    assertThat(status())
        .startsWith(
            "✘ compile server failed · server still runs the code of 12:00:00, app is not running")
        .contains("e shows the error", "A.java 90 ms");

    report.on(ran("compile server"));
    report.on(new LoopEvent.ProgramEnded("server", 1));
    assertThat(status()).startsWith("✘ server ended · ");
    report.on(new LoopEvent.CycleStarted(CHANGED));
    finish(CHANGED);
    assertThat(status()).startsWith("✔ up to date");
  }

  @Test
  void neverWraps() {
    columns = 12;
    report.openStatus(() -> columns);
    finish(Set.of());
    assertThat(status()).isEqualTo("✔ up to da…");

    columns = 40;
    report.resized();
    assertThat(status()).isEqualTo("✔ up to date · 90 ms · h help");
  }

  @Test
  void leavesNothingWhenItIsClosed() {
    report.openStatus(() -> columns);
    report.closeStatus();
    report.print("a text");

    assertThat(screen()).containsExactly("openwork │ a text");
  }

  private void finish(Set<Path> changed) {
    report.on(new LoopEvent.CycleFinished(changed, Duration.ofMillis(90)));
  }

  private String status() {
    String[] lines = screen();
    return lines[lines.length - 1];
  }

  /** Returns the lines that a terminal shows: what was cleared is gone. */
  private String[] screen() {
    StringBuilder screen = new StringBuilder();
    String printed = bytes.toString(StandardCharsets.UTF_8);
    for (String part : printed.split(Pattern.quote(CLEAR), -1)) {
      screen.setLength(screen.lastIndexOf("\n") + 1);
      screen.append(part);
    }
    return screen.toString().split("\n");
  }
}

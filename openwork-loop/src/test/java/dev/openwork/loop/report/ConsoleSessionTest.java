package dev.openwork.loop.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.LoopEvent;
import dev.openwork.loop.stages.StageReport.Outcome;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jline.utils.ScreenTerminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Shows a session of ten edits and a failure, while a page polls the server, on a terminal of
 * util-linux' {@code script} and elsewhere.
 */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@EnabledOnOs(value = OS.LINUX, disabledReason = "needs the script of util-linux")
class ConsoleSessionTest {
  private static final int ROWS = 40;
  private static final String LAST = "Edit10.java →";
  private static final Pattern COLOR = Pattern.compile("\u001b\\[[0-9;]*m");
  private static final String STATUS = "✔ up to date · Edit10.java";
  private static final String SESSION =
      "'"
          + String.join(
              "' '",
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-Dstdout.encoding=UTF-8",
              "-cp",
              System.getProperty("java.class.path"),
              Session.class.getName())
          + "'";

  private final StringBuilder output = new StringBuilder();
  private Optional<Process> running = Optional.empty();
  private Reader reader = Reader.nullReader();

  @AfterEach
  void end() {
    running.ifPresent(Process::destroyForcibly);
  }

  /** Prints a session, and ends at the key q if there are keys. */
  static final class Session {
    public static void main(String[] args) throws InterruptedException {
      ConsoleStyle style = ConsoleStyle.detect(System.console() != null, true, System.getenv());
      Clock clock = Reports.noon();
      ConsoleReport report =
          new ConsoleReport(
              new PrintStream(System.out, true, StandardCharsets.UTF_8),
              style,
              Reports.PATHS,
              Reports.failures(clock),
              clock);
      report.setQuietOutput(Map.of("server", Pattern.compile("^GET /health")));
      CountDownLatch ended = new CountDownLatch(1);
      Optional<Keyboard> keyboard =
          style.keys()
              ? Keyboard.open(
                  report, Keys.of(report, Reports.control(ended::countDown)), style.status())
              : Optional.empty();
      events().forEach(report::on);
      if (keyboard.isPresent()) {
        ended.await();
        keyboard.get().close();
      }
    }

    private static List<LoopEvent> events() {
      List<LoopEvent> events = new ArrayList<>();
      events.add(new LoopEvent.Notice("OpenWork 1.0, starting"));
      cycle(events, Set.of(), Reports.ran("server"), Reports.ran("app"));
      events.add(
          new LoopEvent.LoopReady(
              Duration.ofSeconds(7),
              Map.of(
                  "server", URI.create("http://127.0.0.1:3100"),
                  "app", URI.create("http://127.0.0.1:5173"))));
      for (int edit = 1; edit <= 10; edit++) {
        Set<Path> file = Set.of(Reports.ROOT.resolve("server/Edit" + edit + ".java"));
        for (int poll = 0; poll < 20; poll++) {
          events.add(new LoopEvent.ProgramPrinted("server", "GET /health 200 in 1 ms"));
        }
        events.add(new LoopEvent.ProgramPrinted("server", "GET /things/" + edit + " 404"));
        if (edit == 5) {
          cycle(events, file, Reports.failed("compile server", Reports.MISSING_SEMICOLON));
        } else {
          cycle(
              events,
              file,
              Reports.ran("compile server"),
              Reports.ran("server"),
              Reports.stage("contract", Outcome.RAN, "+ Thing.field" + edit + ": string"));
        }
      }
      return events;
    }

    private static void cycle(List<LoopEvent> events, Set<Path> changed, LoopEvent... stages) {
      events.add(new LoopEvent.CycleStarted(changed));
      events.addAll(List.of(stages));
      events.add(new LoopEvent.CycleFinished(changed, Duration.ofMillis(340)));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {80, 200})
  void fitsOneScreenWithTheStateInTheLastLine(int columns) throws Exception {
    List<String> lines = screen(terminal(columns, "TERM=xterm-256color"), columns);

    assertThat(lines.get(lines.size() - 1)).startsWith(STATUS).endsWith("h help");
    assertThat(lines).hasSizeLessThanOrEqualTo(ROWS).noneMatch(line -> line.contains("/health"));
    assertThat(lines).filteredOn(line -> line.contains("Edit10.java →")).hasSize(1);
    assertThat(lines)
        .containsSubsequence(
            "openwork │ compile server failed: server/A.java:3: ';' expected",
            "openwork │     int a = 1",
            "openwork │          ^");
    assertThat(String.join("", lines)).contains("server and app still run the code of 12:00:00");
    assertThat(output).contains("\u001b[32m");
  }

  @Test
  void cutsTheStateToANewWidth() throws Exception {
    terminal(80, "TERM=xterm-256color");
    new ProcessBuilder("stty", "-F", firstLine(), "cols", "30").start().waitFor();
    await(text -> text.contains("✔") && text.endsWith("…"));
    assertThat(screen("", 80)).last().asString().hasSizeLessThan(30).endsWith("…");
  }

  @ParameterizedTest
  @CsvSource({"NO_COLOR=1 TERM=xterm, true", "TERM=dumb, false"})
  void printsNoColorsIfTheyAreNotWanted(String variables, boolean status) throws Exception {
    String shown = terminal(80, variables);
    assertThat(shown).doesNotContain("\u001b[3").contains(LAST);
    assertThat(shown.contains(STATUS)).isEqualTo(status);
  }

  @Test
  void printsPlainLinesUnderCi() throws Exception {
    start("script", "-qfec", "export CI=true TERM=xterm; exec " + SESSION, "/dev/null");
    assertThat(untilTheEnd()).doesNotContain("\u001b").contains(LAST, "press Ctrl-C to stop");
  }

  @Test
  void printsPlainLinesToAPipe() throws Exception {
    start("sh", "-c", "exec " + SESSION);
    assertThat(untilTheEnd())
        .doesNotContain("\u001b", "\r", "/health")
        .contains(LAST, "server   │ GET /things/10 404", "press Ctrl-C to stop");
  }

  /** Runs a session on a terminal until its last state is shown, and returns what it printed. */
  private String terminal(int columns, String variables) throws IOException {
    start(
        "env",
        "--default-signal=INT",
        "script",
        "-qfec",
        "tty; stty cols %d rows %d; unset CI NO_COLOR; export %s; exec %s"
            .formatted(columns, ROWS, variables, SESSION),
        "/dev/null");
    boolean dumb = variables.contains("dumb");
    return await(text -> text.contains(dumb ? LAST : STATUS));
  }

  private void start(String... command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    running = Optional.of(process);
    reader = process.inputReader(StandardCharsets.UTF_8);
  }

  private String untilTheEnd() throws IOException {
    running.orElseThrow().getOutputStream().close();
    return await(text -> false);
  }

  /** Reads until the output without colors is as expected, or ends; returns it with colors. */
  private String await(Predicate<String> expected) throws IOException {
    char[] buffer = new char[8192];
    while (!expected.test(COLOR.matcher(output).replaceAll(""))) {
      int count = reader.read(buffer);
      if (count < 0) {
        break;
      }
      output.append(buffer, 0, count);
    }
    return output.toString();
  }

  private String firstLine() {
    return output.toString().lines().findFirst().orElseThrow();
  }

  /**
   * Returns the lines of a terminal of this width that shows all output, without the tty's name.
   */
  private List<String> screen(String shown, int columns) {
    ScreenTerminal terminal = new ScreenTerminal(columns, 2 * ROWS);
    String text = shown.isEmpty() ? output.toString() : shown;
    terminal.write(text.substring(text.indexOf('\n') + 1));
    long[] cells = new long[columns * 2 * ROWS];
    terminal.dump(cells, new int[2]);
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < 2 * ROWS; row++) {
      lines.add(
          IntStream.of(codePoints(Arrays.copyOfRange(cells, row * columns, (row + 1) * columns)))
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString()
              .stripTrailing());
    }
    while (lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    }
    return lines;
  }

  private static int[] codePoints(long[] cells) {
    return Arrays.stream(cells).mapToInt(ScreenTerminal::cellCodePoint).toArray();
  }
}

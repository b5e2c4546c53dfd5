package dev.openwork.loop.report;

import static dev.openwork.loop.report.Reports.MISSING_SEMICOLON;
import static dev.openwork.loop.report.Reports.ROOT;
import static dev.openwork.loop.report.Reports.failed;
import static dev.openwork.loop.report.Reports.ran;
import static dev.openwork.loop.report.Reports.stage;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.openwork.loop.LoopEvent;
import dev.openwork.loop.problem.Problem;
import dev.openwork.loop.stages.StageReport.Outcome;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class EventLogTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<String> warnings = new ArrayList<>();
  private final Path directory;

  EventLogTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @Test
  void writesALineForEachEventImmediately() throws IOException {
    try (EventLog log = create()) {
      log.on(new LoopEvent.CycleStarted(Set.of(ROOT.resolve("b/B.java"), ROOT.resolve("a"))));
      assertThat(last())
          .isEqualTo(
              "{\"time\":\"2026-01-02T12:00:00.000Z\",\"event\":\"cycle-started\",\"cycle\":1,"
                  + "\"changed\":[\"a\",\"b/B.java\"]}");
      log.on(stage("contract", Outcome.SKIPPED, "as before"));
      assertThat(last())
          .endsWith(
              "\"event\":\"stage-finished\",\"cycle\":1,\"stage\":\"contract\","
                  + "\"outcome\":\"skipped\",\"millis\":40,\"note\":\"as before\"}");
      log.on(new LoopEvent.CycleFinished(Set.of(), Duration.ofMillis(90)));
      assertThat(last())
          .endsWith(
              "\"event\":\"cycle-finished\",\"cycle\":1,\"millis\":90,\"outcome\":\"up-to-date\"}");
      log.on(
          new LoopEvent.LoopReady(
              Duration.ofMillis(900), Map.of("server", URI.create("http://127.0.0.1:3100"))));
      assertThat(last())
          .endsWith(
              "\"event\":\"loop-ready\",\"millis\":900,\"outcome\":\"up-to-date\","
                  + "\"programs\":{\"server\":\"http://127.0.0.1:3100\"}}");
      log.on(new LoopEvent.Notice("restart Maven"));
      assertThat(last()).endsWith("\"event\":\"notice\",\"text\":\"restart Maven\"}");
      log.on(new LoopEvent.ProgramPrinted("server", "not an event of the loop"));
      log.on(new LoopEvent.ProgramEnded("server", 3));
      assertThat(last())
          .endsWith("\"event\":\"program-ended\",\"program\":\"server\",\"status\":3}");
    }
    assertThat(last()).endsWith("\"event\":\"loop-ended\"}");
    assertThat(lines()).hasSize(7).allSatisfy(line -> assertThat(JSON.readTree(line)).isNotEmpty());
  }

  @Test
  void reportsAFailureUntilItIsFixed() throws IOException {
    try (EventLog log = create()) {
      log.on(new LoopEvent.CycleStarted(Set.of()));
      log.on(failed("compile server", MISSING_SEMICOLON, Problem.of("and \"more\"\n")));
      assertThat(last())
          .contains(
              "\"outcome\":\"failed\",\"millis\":40,\"errors\":["
                  + "{\"message\":\"';' expected\",\"file\":\"server/A.java\",\"line\":3,"
                  + "\"column\":8,\"excerpt\":\"  int a = 1\"},"
                  + "{\"message\":\"and \\\"more\\\"\\n\"}]}");
      log.on(new LoopEvent.CycleFinished(Set.of(), Duration.ofMillis(90)));
      log.on(new LoopEvent.LoopReady(Duration.ofMillis(900), Map.of()));
      assertThat(last())
          .endsWith(
              "\"millis\":900,\"outcome\":\"failed\",\"failed\":[\"compile server\"],"
                  + "\"behind\":[\"server\",\"app\"],\"programs\":{}}");
      log.on(new LoopEvent.CycleStarted(Set.of()));
      log.on(ran("compile app"));
      log.on(new LoopEvent.CycleFinished(Set.of(), Duration.ofMillis(90)));
      assertThat(last())
          .endsWith(
              "\"cycle\":2,\"millis\":90,\"outcome\":\"failed\","
                  + "\"failed\":[\"compile server\"],\"behind\":[\"server\",\"app\"]}");
    }
  }

  @Test
  void createsANewFileAndKeepsThePreviousOne() throws IOException {
    create().close();
    try (EventLog log = create()) {
      log.on(new LoopEvent.ProgramEnded("server", 3));
    }
    assertThat(lines()).hasSize(2);
    assertThat(Files.readAllLines(directory.resolve("loop/events.1.ndjson"))).hasSize(1);
    create().close();
    assertThat(Files.readAllLines(directory.resolve("loop/events.1.ndjson"))).hasSize(2);
  }

  @Test
  void warnsOnceWhenTheFileCannotBeCreated() throws IOException {
    Files.writeString(directory.resolve("loop"), "in the way");
    try (EventLog log = create()) {
      log.on(new LoopEvent.ProgramEnded("server", 3));
      log.on(new LoopEvent.ProgramEnded("server", 3));
    }
    assertThat(warnings).hasSize(1).first().asString().contains("events.ndjson");
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "needs /dev/full")
  void warnsOnceWhenTheDiskIsFull() throws IOException {
    try (EventLog log =
        EventLog.to(EventFile.appendTo(Path.of("/dev/full")), eventLines(), warnings::add)) {
      log.on(new LoopEvent.ProgramEnded("server", 3));
      log.on(new LoopEvent.ProgramEnded("server", 3));
    }
    assertThat(warnings).hasSize(1);
  }

  @Test
  void closesOnce() throws IOException {
    EventLog log = create();
    log.close();
    log.close();
    log.on(new LoopEvent.ProgramEnded("server", 3));
    assertThat(lines()).hasSize(1);
    assertThat(warnings).isEmpty();
  }

  private EventLog create() {
    return EventLog.create(directory.resolve("loop"), eventLines(), warnings::add);
  }

  private static EventLines eventLines() {
    Clock clock = Reports.noon();
    return new EventLines(Reports.PATHS, Reports.failures(clock), clock);
  }

  private String last() throws IOException {
    List<String> lines = lines();
    return lines.get(lines.size() - 1);
  }

  private List<String> lines() throws IOException {
    String text = Files.readString(directory.resolve("loop/events.ndjson"), StandardCharsets.UTF_8);
    assertThat(text).endsWith("\n");
    return text.lines().toList();
  }
}

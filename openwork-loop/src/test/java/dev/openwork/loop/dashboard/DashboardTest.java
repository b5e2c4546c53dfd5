package dev.openwork.loop.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.openwork.loop.LoopEvent;
import dev.openwork.loop.problem.Problem;
import dev.openwork.loop.stages.ProgramStart;
import dev.openwork.loop.stages.StageReport.Outcome;
import dev.openwork.loop.web.RawBrowser;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class DashboardTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-01-02T12:00:00Z"), ZoneOffset.UTC);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final RunningDashboard dashboard;
  private final Problem problem;

  DashboardTest(@TempDir Path root) throws IOException {
    problem =
        new Problem(
            Optional.of(root.resolve("server/A.java")), 3, 8, "';' expected", "  int a = 1");
    dashboard = new RunningDashboard(root, NOON);
  }

  @AfterEach
  void close() {
    dashboard.close();
  }

  @Test
  void showsAFailedStageWithItsCauseUntilItSucceeds() throws IOException {
    dashboard.cycle(
        "server/A.java", RunningDashboard.report("compile server", Outcome.FAILED, problem));
    dashboard.cycle("README.md", RunningDashboard.report("compile server", Outcome.SKIPPED));

    JsonNode state = dashboard.state();
    assertThat(state.at("/loop/state").asText()).isEqualTo("failed");
    assertThat(state.at("/loop/stale").asText()).isEqualTo("server is not running");
    assertThat(state.at("/stages/0/state").asText()).isEqualTo("failed");
    assertThat(state.at("/stages/0/cause/files/0").asText()).isEqualTo("server/A.java");
    JsonNode shown = state.at("/problems/0");
    assertThat(shown.get("stage").asText()).isEqualTo("compile server");
    assertThat(shown.get("file").asText()).isEqualTo("server/A.java");
    assertThat(shown.get("line").asInt()).isEqualTo(3);
    assertThat(shown.get("excerpt").asText()).isEqualTo("int a = 1\n     ^");

    dashboard.cycle("server/A.java", RunningDashboard.report("compile server", Outcome.RAN));
    assertThat(dashboard.state().at("/loop/state").asText()).isEqualTo("up-to-date");
    assertThat(dashboard.state().get("problems")).isEmpty();
  }

  @Test
  void namesTheInputsThatCausedARun() throws IOException {
    dashboard.on(new LoopEvent.CycleStarted(Set.of(dashboard.root.resolve("server/A.java"))));
    for (String stage : List.of("compile server", "server")) {
      dashboard.on(new LoopEvent.StageStarted(stage));
      assertThat(dashboard.state().get("stages").toString()).contains("\"state\":\"running\"");
      dashboard.on(new LoopEvent.StageFinished(RunningDashboard.report(stage, Outcome.RAN)));
    }
    dashboard.on(
        new LoopEvent.StageFinished(RunningDashboard.report("contract", Outcome.UNCHANGED)));

    JsonNode stages = dashboard.state().get("stages");
    assertThat(stages.at("/0/cause").toString())
        .isEqualTo("{\"cycle\":1,\"files\":[\"server/A.java\"],\"stages\":[]}");
    assertThat(stages.at("/1/cause").toString())
        .isEqualTo("{\"cycle\":1,\"files\":[],\"stages\":[\"compile server\"]}");
    assertThat(stages.at("/2/inputs/0").asText()).isEqualTo("server");
    assertThat(stages.at("/2/state").asText()).isEqualTo("unchanged");
  }

  @Test
  void completesTheCauseAfterTheStageHasStarted() throws IOException {
    dashboard.on(new LoopEvent.CycleStarted(Set.of(dashboard.root.resolve("server/A.java"))));
    dashboard.on(new LoopEvent.StageStarted("compile server"));
    dashboard.on(new LoopEvent.StageStarted("server"));
    dashboard.on(new LoopEvent.StageFinished(RunningDashboard.report("server", Outcome.RAN)));
    dashboard.on(
        new LoopEvent.StageFinished(RunningDashboard.report("compile server", Outcome.RAN)));
    dashboard.on(new LoopEvent.CycleFinished(Set.of(), Duration.ofMillis(70)));
    String cause = "{\"cycle\":1,\"files\":[],\"stages\":[\"compile server\"]}";
    assertThat(dashboard.state().at("/stages/1/cause").toString()).isEqualTo(cause);

    dashboard.cycle("README.md", RunningDashboard.report("server", Outcome.SKIPPED));
    assertThat(dashboard.state().at("/stages/1/cause").toString()).isEqualTo(cause);
  }

  @Test
  void readsOnlyTheEndOfALongLog(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("server.log");
    LogTail tail = new LogTail(file);
    assertThat(tail.read()).isEmpty();
    Files.write(file, Collections.nCopies(100_000, "line"));
    assertThat(tail.read()).hasSizeBetween(20_000, 30_000).containsOnly("line");
    assertThat(tail.read()).isEmpty();
    Files.writeString(file, "last\n", StandardOpenOption.APPEND);
    assertThat(tail.read()).containsExactly("last");
  }

  @Test
  void showsHowProgramsRun() throws IOException {
    dashboard.on(
        new LoopEvent.ProgramStarted(
            new ProgramStart(
                "server",
                ProcessHandle.current().pid(),
                ProgramStart.Tier.GENERATION,
                "more than method bodies changed",
                7,
                2)));
    dashboard.on(
        new LoopEvent.LoopReady(
            Duration.ofMillis(900), Map.of("server", URI.create("http://127.0.0.1:3100"))));

    JsonNode program = dashboard.state().at("/programs/0");
    assertThat(program.get("state").asText()).isEqualTo("running");
    assertThat(program.get("address").asText()).isEqualTo("http://127.0.0.1:3100");
    assertThat(program.get("tier").asText()).isEqualTo("generation");
    assertThat(program.get("restarts").asInt()).isEqualTo(1);
    assertThat(program.get("memory").asLong()).isPositive();

    dashboard.on(new LoopEvent.ProgramEnded("server", 3));
    JsonNode ended = dashboard.state().at("/programs/0");
    assertThat(ended.get("state").asText()).isEqualTo("ended");
    assertThat(ended.get("exitStatus").asInt()).isEqualTo(3);
    assertThat(ended.get("memory").asLong()).isZero();
  }

  @Test
  void keepsTheLast200CyclesAndTheirPercentiles() throws IOException {
    Set<Path> files =
        IntStream.range(0, 500)
            .mapToObj(i -> dashboard.root.resolve("server/" + i + ".java"))
            .collect(Collectors.toSet());
    for (int i = 0; i < 450; i++) {
      dashboard.on(new LoopEvent.CycleStarted(files));
      dashboard.on(
          new LoopEvent.StageFinished(
              RunningDashboard.report(
                  "compile server",
                  Outcome.FAILED,
                  Collections.nCopies(90, problem).toArray(Problem[]::new))));
      dashboard.on(new LoopEvent.CycleFinished(files, Duration.ofMillis(50)));
    }

    JsonNode state = dashboard.state();
    assertThat(state.get("cycles")).hasSize(200);
    assertThat(state.at("/cycles/0/number").asInt()).isEqualTo(251);
    assertThat(state.at("/cycles/0/files")).hasSize(20);
    assertThat(state.at("/cycles/0/moreFiles").asInt()).isEqualTo(480);
    assertThat(state.get("problems")).hasSize(50);
    assertThat(state.at("/stages/0/runs").asInt()).isEqualTo(200);
    assertThat(state.at("/stages/0/p95").asLong()).isEqualTo(40);
  }

  @Test
  void ranksPercentiles() {
    List<Long> durations = IntStream.rangeClosed(1, 20).mapToObj(Long::valueOf).toList();
    assertThat(CycleHistory.percentile(durations, 50)).isEqualTo(10);
    assertThat(CycleHistory.percentile(durations, 95)).isEqualTo(19);
    assertThat(CycleHistory.percentile(List.of(7L), 50)).isEqualTo(7);
    assertThat(CycleHistory.percentile(List.of(), 95)).isZero();
  }

  @Test
  void sendsEachChangeWithTheCyclesThatChanged() throws IOException {
    dashboard.cycle("server/A.java", RunningDashboard.report("server", Outcome.RAN));
    try (RawBrowser page = dashboard.stream("/api/events")) {
      assertThat(JSON.readTree(page.data()).get("cycles")).hasSize(1);

      dashboard.cycle("server/B.java", RunningDashboard.report("server", Outcome.RAN));
      JsonNode state = JSON.readTree(page.data());
      while (!state.at("/cycles/0/outcome").asText().equals("up-to-date")) {
        state = JSON.readTree(page.data());
      }
      assertThat(state.get("cycles")).hasSize(1);
      assertThat(state.at("/cycles/0/files/0").asText()).isEqualTo("server/B.java");
      assertThat(state.at("/cycles/0/millis").asInt()).isEqualTo(70);
    }
  }

  @Test
  void endsItsStreamsWithTheServer() throws IOException {
    try (RawBrowser page = dashboard.stream("/api/events")) {
      page.data();
      dashboard.close();
      assertThat(page.rest()).isEmpty();
    }
  }

  @Test
  void comparesTheContractWithTheOneAtTheStart() throws IOException {
    Path source = Files.writeString(dashboard.root.resolve("Pets.java"), "class Pets {}\n");
    dashboard.cycle("Pets.java", RunningDashboard.report("contract", Outcome.UNCHANGED));
    assertThat(dashboard.state().at("/contract/sinceStart")).isEmpty();
    assertThat(dashboard.state().at("/contract/note").asText()).contains("not in the last commit");

    Files.writeString(
        dashboard.root.resolve("server/openapi.json"),
        RunningDashboard.CONTRACT.replaceFirst("\"paths\": .*", "\"paths\": {}}"));
    dashboard.cycle("Pets.java", RunningDashboard.report("contract", Outcome.RAN));
    JsonNode change = dashboard.state().at("/contract/sinceStart/0");
    assertThat(change.get("level").asText()).isEqualTo("breaking");
    assertThat(change.get("text").asText()).contains("Pets.list");
    assertThat(change.get("file").asText()).isEqualTo(String.valueOf(source.getFileName()));
  }

  @Test
  void runsTheActionsOfTheConsoleAndOfPrograms() throws IOException {
    for (String action :
        List.of("restart-server", "restart/server", "run-all", "accept-contract", "quit")) {
      assertThat(dashboard.post("/api/actions/" + action, dashboard.bearer(), ""))
          .startsWith("HTTP/1.1 202");
    }
    assertThat(dashboard.calls)
        .containsExactly("restart server", "restart server", "everything", "contract", "quit");
    for (String action : List.of("", "restart/", "restart/app", "Quit", "restart/../server")) {
      assertThat(dashboard.post("/api/actions/" + action, dashboard.bearer(), ""))
          .as(action)
          .startsWith("HTTP/1.1 404")
          .contains("{\"message\":");
    }
    assertThat(dashboard.get("/api/actions/quit", dashboard.bearer())).startsWith("HTTP/1.1 405");
    assertThat(dashboard.post("/api/state", dashboard.bearer(), "")).startsWith("HTTP/1.1 405");
  }

  @Test
  void followsALogAndItsReplacement() throws IOException {
    Path log = Files.createDirectories(dashboard.directory.resolve("logs")).resolve("server.log");
    Files.writeString(log, "one\ntwo\nincomp");
    assertThat(dashboard.get("/api/logs/server", dashboard.bearer())).endsWith("\n\none\ntwo");
    try (RawBrowser page = dashboard.stream("/api/logs/server?follow")) {
      assertThat(page.data()).isEqualTo("[\"one\",\"two\"]");
      Files.writeString(log, "lete\n", StandardOpenOption.APPEND);
      assertThat(page.data()).isEqualTo("[\"incomplete\"]");
      Files.move(log, log.resolveSibling("server.1.log"));
      Files.writeString(log, "new\n");
      assertThat(page.data()).isEqualTo("[\"new\"]");
    }
  }

  @Test
  void servesOnlyLogsOfPrograms() throws IOException {
    Files.createDirectories(dashboard.directory.resolve("logs"));
    Files.writeString(dashboard.directory.resolve("logs/other.log"), "secret\n");
    for (String name :
        List.of("", "other", "../dashboard-token", "..%2fdashboard-token", "server.1", "Server")) {
      assertThat(dashboard.get("/api/logs/" + name, dashboard.bearer()))
          .as(name)
          .startsWith("HTTP/1.1 404")
          .doesNotContain("secret");
    }
  }

  @Test
  void refusesToOpenFilesOutsideOfTheProject() throws IOException {
    for (String body :
        List.of("{\"file\":\"../x\"}", "{\"file\":\"/etc/passwd\"}", "{}", "{\"file\":\"\"}")) {
      assertThat(dashboard.post("/api/open", dashboard.bearer(), body))
          .as(body)
          .startsWith("HTTP/1.1 403")
          .contains("Not a file of this project");
    }
    assertThat(dashboard.post("/api/open", dashboard.bearer(), "rubbish"))
        .startsWith("HTTP/1.1 400");
    assertThat(dashboard.post("/api/open", dashboard.bearer(), "x".repeat(9000)))
        .startsWith("HTTP/1.1 413");
  }
}

package dev.openwork.loop.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.openwork.loop.LoopEvent.CycleFinished;
import dev.openwork.loop.LoopEvent.StageFinished;
import dev.openwork.loop.LoopEvent.StagesChanged;
import dev.openwork.loop.LoopListener;
import dev.openwork.loop.problem.Problem;
import dev.openwork.loop.report.SourcePaths;
import dev.openwork.loop.stages.Downstream;
import dev.openwork.loop.stages.StageReport;
import dev.openwork.loop.stages.StageReport.Outcome;
import dev.openwork.loop.web.LoopServer;
import dev.openwork.loop.web.RawBrowser;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OverlayTest {
  private static final Path ROOT = Path.of("project").toAbsolutePath();
  private static final Problem PROBLEM =
      new Problem(Optional.of(ROOT.resolve("server/A.java")), 3, 8, "';' expected", "  int a = 1");

  private static final CycleFinished END = new CycleFinished(Set.of(), Duration.ofMillis(90));

  private final LoopServer server = LoopServer.open(0);
  private final Overlay overlay = Overlay.on(server, "token", Optional.empty());
  private final LoopListener loop =
      overlay.follow(new SourcePaths(ROOT), Clock.fixed(Instant.ofEpochMilli(7), ZoneOffset.UTC));

  OverlayTest() throws IOException {
    loop.on(
        new StagesChanged(
            new Downstream(
                List.of("server", "app"),
                Map.of("compile server", Set.of("server"), "app", Set.of("app"))),
            List.of()));
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void sendsTheCurrentFailuresAndEachChange() throws Exception {
    try (RawBrowser early = stream()) {
      assertThat(event(early).get("faults")).isEmpty();

      loop.on(failed(PROBLEM));
      JsonNode state = event(early);
      assertThat(state.get("instead").asText()).isEqualTo("server is not running");
      JsonNode fault = state.get("faults").get(0);
      assertThat(fault.get("stage").asText()).isEqualTo("compile server");
      JsonNode problem = fault.get("problems").get(0);
      assertThat(problem.get("place").asText()).isEqualTo("server/A.java:3");
      assertThat(problem.get("message").asText()).isEqualTo("';' expected");
      assertThat(problem.get("excerpt").asText()).isEqualTo("int a = 1\n     ^");
      try (RawBrowser late = stream()) {
        assertThat(event(late)).isEqualTo(state);
      }

      loop.on(report("compile server", Outcome.RAN));
      assertThat(event(early).get("faults")).isEmpty();
    }
  }

  @Test
  void changesTheVersionAfterACycleThatChangedTheLastProgram() throws Exception {
    try (RawBrowser page = stream()) {
      assertThat(version(page)).isEmpty();
      cycle(report("server", Outcome.RAN), report("app", Outcome.RAN));
      assertThat(version(page)).isEqualTo("7.1");

      cycle(report("server", Outcome.RAN), report("app", Outcome.SKIPPED));
      cycle(report("app", Outcome.UNCHANGED));
      cycle(report("app", Outcome.RAN));
      assertThat(version(page)).isEqualTo("7.2");
    }
  }

  @Test
  void keepsTheVersionWhileAStageIsFailed() throws Exception {
    try (RawBrowser page = stream()) {
      event(page);
      cycle(report("app", Outcome.RAN));
      assertThat(version(page)).isEqualTo("7.1");

      cycle(report("app", Outcome.RAN), failed(PROBLEM));
      assertThat(version(page)).isEqualTo("7.1");
      loop.on(report("compile server", Outcome.RAN));
      assertThat(version(page)).isEqualTo("7.1");
      loop.on(report("app", Outcome.RAN));
      loop.on(END);
      assertThat(version(page)).isEqualTo("7.3");
    }
  }

  @Test
  void countsTheProblemsThatItOmits() throws Exception {
    try (RawBrowser page = stream()) {
      event(page);
      loop.on(failed(Collections.nCopies(9, PROBLEM).toArray(Problem[]::new)));
      JsonNode fault = event(page).get("faults").get(0);
      assertThat(fault.get("problems")).hasSize(4);
      assertThat(fault.get("more").asInt()).isEqualTo(5);
    }
  }

  @Test
  void closesItsStreamsWithTheLoop() throws Exception {
    try (RawBrowser page = stream()) {
      event(page);
      server.close();
      assertThat(page.rest()).isEmpty();
    }
  }

  @Test
  void returnsTheAddressOfItsScript() throws Exception {
    URI script = overlay.script();
    assertThat(script.getPath()).isEqualTo("/token/overlay.js");
    try (RawBrowser page = new RawBrowser(script.getPort())) {
      page.get("/token/overlay.js", "127.0.0.1:" + script.getPort(), "");
      assertThat(page.rest())
          .startsWith("HTTP/1.1 200 OK")
          .contains("Content-type: text/javascript", "new EventSource(");
    }
  }

  private RawBrowser stream() throws IOException {
    int port = overlay.script().getPort();
    RawBrowser browser = new RawBrowser(port);
    browser.get("/token/events", "127.0.0.1:" + port, "");
    assertThat(browser.line()).isEqualTo("HTTP/1.1 200 OK");
    return browser;
  }

  private static JsonNode event(RawBrowser browser) throws IOException {
    return new ObjectMapper().readTree(browser.data());
  }

  private static String version(RawBrowser browser) throws IOException {
    return event(browser).get("version").asText();
  }

  private void cycle(StageFinished... reports) {
    List.of(reports).forEach(loop::on);
    loop.on(END);
  }

  private static StageFinished failed(Problem... problems) {
    return report("compile server", Outcome.FAILED, problems);
  }

  private static StageFinished report(String stage, Outcome outcome, Problem... problems) {
    return new StageFinished(
        new StageReport(stage, outcome, Duration.ofMillis(40), "", List.of(problems)));
  }
}

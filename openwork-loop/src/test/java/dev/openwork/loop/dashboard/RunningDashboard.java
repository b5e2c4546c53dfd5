package dev.openwork.loop.dashboard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.openwork.loop.LoopControl;
import dev.openwork.loop.LoopEvent;
import dev.openwork.loop.editor.SourceOpener;
import dev.openwork.loop.files.PrivateFile;
import dev.openwork.loop.problem.Problem;
import dev.openwork.loop.report.Ansi;
import dev.openwork.loop.report.ConsoleReport;
import dev.openwork.loop.report.ConsoleStyle;
import dev.openwork.loop.report.CurrentFailures;
import dev.openwork.loop.report.Keys;
import dev.openwork.loop.report.SourcePaths;
import dev.openwork.loop.stages.Downstream;
import dev.openwork.loop.stages.StageNode;
import dev.openwork.loop.stages.StageReport;
import dev.openwork.loop.stages.StageReport.Outcome;
import dev.openwork.loop.web.LoopServer;
import dev.openwork.loop.web.RawBrowser;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A dashboard of a loop with a server, which is driven by events of a test. */
final class RunningDashboard implements AutoCloseable {
  static final String CONTRACT =
      """
      {"openapi": "3.1.0", "info": {"title": "Pets", "version": "1"},
       "paths": {"/pets": {"get": {"operationId": "Pets.list", "responses": {"200": {"description": "ok"}}}}}}
      """;

  final Path root;
  final Path directory;
  final LoopServer server = LoopServer.open(0);
  final List<String> calls = Collections.synchronizedList(new ArrayList<>());
  private final Dashboard dashboard;

  /**
   * Starts a dashboard.
   *
   * @param clock the time of logins
   */
  RunningDashboard(Path root, Clock clock) throws IOException {
    this.root = root;
    this.directory = Files.createDirectories(root.resolve(".local/openwork"));
    this.dashboard = Dashboard.of(root, directory, server, clock);
    ConsoleReport console =
        new ConsoleReport(
            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
            new ConsoleStyle(Ansi.PLAIN, false, false, false),
            new SourcePaths(root),
            new CurrentFailures(clock),
            clock);
    Path contract = Files.createDirectories(root.resolve("server")).resolve("openapi.json");
    Files.writeString(contract, CONTRACT);
    dashboard.serve(
        Keys.of(console, new Recorded()),
        SourceOpener.of(root),
        Optional.of(new ContractPlace(contract, List.of(root), Optional.of("/docs"))));
    on(
        new LoopEvent.StagesChanged(
            new Downstream(
                List.of("server"),
                Map.of("compile server", Set.of("server"), "server", Set.of("server"))),
            List.of(
                new StageNode("compile server", List.of(), List.of(root.resolve("server"))),
                new StageNode("server", List.of("compile server"), List.of()),
                new StageNode("contract", List.of("server"), List.of()))));
  }

  void on(LoopEvent event) {
    dashboard.listener().on(event);
  }

  /** Runs a cycle with one report. */
  void cycle(String file, StageReport report) {
    on(new LoopEvent.CycleStarted(Set.of(root.resolve(file))));
    if (report.outcome() != Outcome.SKIPPED) {
      on(new LoopEvent.StageStarted(report.stage()));
    }
    on(new LoopEvent.StageFinished(report));
    on(new LoopEvent.CycleFinished(Set.of(root.resolve(file)), Duration.ofMillis(70)));
  }

  static StageReport report(String stage, Outcome outcome, Problem... problems) {
    return new StageReport(stage, outcome, Duration.ofMillis(40), "", List.of(problems));
  }

  URI loginUrl() {
    return dashboard.logins().create(dashboard.address()).orElseThrow();
  }

  /** Logs in and returns the cookie as a line of a request. */
  String cookie() throws IOException {
    String response = get(loginUrl().toString().replaceFirst("http://[^/]+", ""), "");
    return "Cookie: " + response.replaceFirst("(?is).*set-cookie: ([^;]+);.*", "$1") + "\r\n";
  }

  /** Returns the token of scripts as a line of a request. */
  String bearer() throws IOException {
    String token = PrivateFile.readToken(directory.resolve("dashboard-token")).orElseThrow();
    return "Authorization: Bearer " + token + "\r\n";
  }

  /** Returns the origin of the own page as a line of a request. */
  String origin() {
    return "Origin: http://" + host() + "\r\n";
  }

  String host() {
    return "127.0.0.1:" + server.port();
  }

  String get(String path, String headers) throws IOException {
    return send("GET", path, headers, "");
  }

  String post(String path, String headers, String body) throws IOException {
    return send("POST", path, headers, body);
  }

  /** Sends a request and returns the whole response. */
  String send(String method, String path, String headers, String body) throws IOException {
    try (RawBrowser browser = new RawBrowser(server.port())) {
      browser.send(
          "%s %s HTTP/1.1\r\nHost: %s\r\nContent-Length: %d\r\n%s\r\n%s"
              .formatted(
                  method,
                  path,
                  host(),
                  body.getBytes(StandardCharsets.UTF_8).length,
                  headers,
                  body));
      return browser.rest();
    }
  }

  /** Opens a stream. */
  RawBrowser stream(String path) throws IOException {
    RawBrowser browser = new RawBrowser(server.port());
    browser.get(path, host(), bearer());
    return browser;
  }

  JsonNode state() throws IOException {
    String response = get("/api/state", bearer());
    return new ObjectMapper().readTree(response.substring(response.indexOf("\n{")));
  }

  @Override
  public void close() {
    server.close();
  }

  private final class Recorded implements LoopControl {
    @Override
    public void restart(String program) {
      calls.add("restart " + program);
    }

    @Override
    public void regenerateContract() {
      calls.add("contract");
    }

    @Override
    public void runEverything() {
      calls.add("everything");
    }

    @Override
    public void quit() {
      calls.add("quit");
    }
  }
}

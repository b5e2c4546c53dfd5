package dev.openwork.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.dashboard.Dashboard;
import dev.openwork.loop.report.LoginUrls;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/** Runs {@code ./dev} on a copy of this project. */
final class RunningLoop implements AutoCloseable {
  private static final Duration START = Duration.ofMinutes(6);
  private static final Duration POLL_INTERVAL = Duration.ofMillis(10);
  private static final Duration CYCLE = Duration.ofMinutes(1);
  private static final Duration END = Duration.ofSeconds(20);
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final ChildProcess process;
  private final Path token;
  private final Path loginSecret;
  private Optional<String> cookie = Optional.empty();
  private String appLine = "";
  private final int serverPort;
  private final int appPort;

  private RunningLoop(
      ChildProcess process, Path token, Path loginSecret, int serverPort, int appPort) {
    this.process = process;
    this.token = token;
    this.loginSecret = loginSecret;
    this.serverPort = serverPort;
    this.appPort = appPort;
  }

  /** Starts the loop and waits until all processes are ready. */
  static RunningLoop start(ProjectCopy project, Path repository, ScriptedModel model)
      throws IOException, InterruptedException {
    RunningLoop loop = launch(project, repository, model);
    try {
      loop.awaitReady();
      return loop;
    } catch (AssertionError | InterruptedException e) {
      loop.close();
      throw e;
    }
  }

  /** Starts the loop without waiting for it. */
  static RunningLoop launch(ProjectCopy project, Path repository, ScriptedModel model)
      throws IOException {
    int serverPort = FreePort.find();
    int appPort = FreePort.find();
    Map<String, String> environment =
        new HashMap<>(Map.of("OPENWORK_UI_USE_SERVER_V2", "1", "MAVEN_ARGS", ""));
    environment.put("OPENWORK_EDITOR", StandInEditor.in(project).program().toString());
    environment.put("OPENCODE_CONFIG_CONTENT", OpencodeConfig.json(model));
    Path config = OpencodeConfig.directory(project.root().resolveSibling("config"));
    environment.put("XDG_CONFIG_HOME", config.toString());
    List<String> command =
        List.of(
            // Creates a process group, which receives the interrupt like from a terminal.
            "setsid",
            // A background build ignores SIGINT, and its children inherit that.
            "env",
            "--default-signal=INT",
            project.file("dev").toString(),
            "-Dmaven.repo.local=" + repository,
            "-Dopenwork.server.port=" + serverPort,
            "-Dopenwork.app.port=" + appPort);
    return new RunningLoop(
        ChildProcess.start(command, environment, project.root()),
        project.file(".local/openwork/server-v2/token"),
        project.file(".local/openwork/app/login-secret"),
        serverPort,
        appPort);
  }

  /** Waits until the loop reports that it is ready. */
  void awaitReady() throws InterruptedException {
    process.awaitLine("ready in", START);
    appLine = process.awaitLine("  app ", START);
  }

  ChildProcess process() {
    return process;
  }

  URI server() {
    return URI.create("http://127.0.0.1:" + serverPort);
  }

  URI app() {
    return URI.create("http://127.0.0.1:" + appPort);
  }

  /** Skips the output so far: the next wait considers only later lines. */
  void skipOutput() {
    process.skipOutput();
  }

  /** Waits for the next cycle that the file triggered and returns its line. */
  String awaitCycle(String fileName) throws InterruptedException {
    return process.awaitLine(line -> line.contains(fileName) && line.contains(" → "), CYCLE);
  }

  /** Waits for the next line that contains {@code part}. */
  String awaitLine(String part) throws InterruptedException {
    return process.awaitLine(part, CYCLE);
  }

  /** Sends a GET request and returns the body of the response, whatever its status. */
  String get(URI base, String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve(path))
            .header("Authorization", "Bearer " + token())
            .header("Cookie", base.equals(app()) ? cookie() : "none=")
            .build();
    return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  /** Returns a new login URL of the dashboard. */
  URI dashboardLoginUrl() throws IOException {
    Path directory = loginSecret.resolve("../..").normalize();
    URI address = Dashboard.lastAddress(directory).orElseThrow();
    return Dashboard.logins(directory, Clock.systemUTC()).create(address).orElseThrow();
  }

  /** Returns a new login URL of the app. */
  URI loginUrl() {
    return new LoginUrls(loginSecret, Clock.systemUTC()).create(app()).orElseThrow();
  }

  /** Returns a cookie of the app, which requires the login URL that the loop has printed. */
  private String cookie() throws IOException, InterruptedException {
    if (cookie.isEmpty()) {
      URI printed = URI.create(appLine.replaceFirst(".* (http\\S+/login\\S+).*", "$1"));
      HttpResponse<Void> login =
          HTTP.send(
              HttpRequest.newBuilder(printed).build(), HttpResponse.BodyHandlers.discarding());
      cookie = login.headers().firstValue("Set-Cookie").map(set -> set.replaceFirst(";.*", ""));
    }
    return cookie.orElseThrow();
  }

  /** Returns the token that the server has generated. */
  String token() throws IOException {
    return Files.readString(token).strip();
  }

  /** Returns the processes of the loop whose command line contains {@code part}. */
  List<ProcessHandle> running(String part) {
    return process.descendants().stream()
        .filter(child -> child.info().commandLine().orElse("").contains(part))
        .toList();
  }

  /** Waits until such a process runs, because the server starts its children asynchronously. */
  List<ProcessHandle> awaitRunning(String part) {
    long deadline = System.nanoTime() + START.toNanos();
    while (running(part).isEmpty() && System.nanoTime() < deadline) {
      LockSupport.parkNanos(POLL_INTERVAL.toNanos());
    }
    return running(part);
  }

  /** Interrupts the loop like a terminal and checks that all processes end. */
  void interrupt() throws Exception {
    List<ProcessHandle> children = process.descendants();
    process.interruptGroup();
    awaitEnd(children);
  }

  /** Sends a signal to the script alone and checks that all processes end. */
  void endWith(Signal signal) throws Exception {
    List<ProcessHandle> children = process.descendants();
    process.kill(signal);
    awaitEnd(children);
  }

  private void awaitEnd(List<ProcessHandle> children) throws Exception {
    process.awaitExit(END);
    for (ProcessHandle child : children) {
      awaitEnd(child);
    }
    for (int port : List.of(serverPort, appPort)) {
      try (ServerSocket free = new ServerSocket()) {
        free.setReuseAddress(true);
        free.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        assertThat(free.isBound()).isTrue();
      }
    }
  }

  @Override
  public void close() {
    process.close();
  }

  private static void awaitEnd(ProcessHandle child)
      throws ExecutionException, InterruptedException {
    String command = child.info().commandLine().orElse("process " + child.pid());
    try {
      child.onExit().get(END.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new AssertionError("Still running: " + command, e);
    }
  }
}

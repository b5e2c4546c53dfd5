package dev.openwork.e2e;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/** {@code ./dev} on a copy of this project, as a newcomer runs it. */
final class RunningLoop implements AutoCloseable {
  private static final Duration START = Duration.ofMinutes(6);
  private static final Duration LOOK = Duration.ofMillis(20);
  private static final Duration CYCLE = Duration.ofMinutes(1);
  private static final Duration END = Duration.ofSeconds(20);
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final ChildProcess process;
  private final Path token;
  private final int serverPort;
  private final int appPort;

  private RunningLoop(ChildProcess process, Path token, int serverPort, int appPort) {
    this.process = process;
    this.token = token;
    this.serverPort = serverPort;
    this.appPort = appPort;
  }

  /** Starts the loop and waits until all is up, opencode included. */
  static RunningLoop start(ProjectCopy project, Path repository, ScriptedModel model)
      throws IOException, InterruptedException {
    int serverPort = FreePort.find();
    int appPort = FreePort.find();
    Map<String, String> environment =
        new HashMap<>(Map.of("OPENWORK_UI_USE_SERVER_V2", "1", "MAVEN_ARGS", ""));
    environment.put("OPENCODE_CONFIG_CONTENT", OpencodeConfig.asking(model));
    List<String> command =
        List.of(
            // A group of its own is what a terminal's interrupt key would reach.
            "setsid",
            // A build in the background ignores that key, and its children would, too.
            "env",
            "--default-signal=INT",
            project.file("dev").toString(),
            "-Dmaven.repo.local=" + repository,
            "-Dopenwork.server.port=" + serverPort,
            "-Dopenwork.app.port=" + appPort);
    RunningLoop loop =
        new RunningLoop(
            ChildProcess.start(command, environment, project.root()),
            project.file(".local/openwork/server-v2/token"),
            serverPort,
            appPort);
    try {
      loop.awaitReady();
      return loop;
    } catch (AssertionError | InterruptedException e) {
      loop.close();
      throw e;
    }
  }

  /** Waits until the loop says that all is up. */
  void awaitReady() throws InterruptedException {
    process.awaitLine("ready in", START);
  }

  URI server() {
    return URI.create("http://127.0.0.1:" + serverPort);
  }

  URI app() {
    return URI.create("http://127.0.0.1:" + appPort);
  }

  /** The line of the next cycle that a file caused. */
  String awaitCycle(String fileName) throws InterruptedException {
    return process.awaitLine(line -> line.contains(fileName) && line.contains(" → "), CYCLE);
  }

  /** The next line with a text. */
  String awaitLine(String part) throws InterruptedException {
    return process.awaitLine(part, CYCLE);
  }

  /** What a path answers, whatever its status. */
  String get(URI base, String path) throws IOException, InterruptedException {
    HttpRequest request = request(base, path).build();
    return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  /** What a path answers to a JSON body. */
  String post(URI base, String path, String json) throws IOException, InterruptedException {
    HttpRequest request =
        request(base, path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build();
    return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  /** The token that the server of the loop has made; the app asks for none. */
  String token() throws IOException {
    return Files.readString(token).strip();
  }

  private HttpRequest.Builder request(URI base, String path) throws IOException {
    return HttpRequest.newBuilder(base.resolve(path)).header("Authorization", "Bearer " + token());
  }

  /** The processes of the loop whose command line contains a text. */
  List<ProcessHandle> running(String part) {
    return process.descendants().stream()
        .filter(child -> child.info().commandLine().orElse("").contains(part))
        .toList();
  }

  /** The same, once there is such a process: the server does not wait for what it supervises. */
  List<ProcessHandle> awaitRunning(String part) {
    long deadline = System.nanoTime() + START.toNanos();
    while (running(part).isEmpty() && System.nanoTime() < deadline) {
      LockSupport.parkNanos(LOOK.toNanos());
    }
    return running(part);
  }

  /** Ends the loop as the interrupt key of a terminal does. */
  void interrupt() throws Exception {
    endBy(process::interruptGroup);
  }

  /** Ends the script alone and sees that everything else ends with it. */
  void endWith(Signal signal) throws Exception {
    endBy(() -> process.kill(signal));
  }

  /** Something that ends the loop. */
  @FunctionalInterface
  private interface Ending {
    void run() throws Exception;
  }

  private void endBy(Ending ending) throws Exception {
    List<ProcessHandle> children = process.descendants();
    ending.run();
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
      throw new AssertionError("left running: " + command, e);
    }
  }
}

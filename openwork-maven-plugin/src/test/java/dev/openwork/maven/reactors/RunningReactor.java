package dev.openwork.maven.reactors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A running goal with a loop in a copy of a reactor. Not thread-safe. */
final class RunningReactor implements AutoCloseable {
  private static final Duration START = Duration.ofMinutes(5);
  private static final Duration CYCLE = Duration.ofMinutes(1);
  private static final Duration ANSWER = Duration.ofSeconds(30);
  private static final Duration END = Duration.ofSeconds(20);
  private static final int TAIL = 60;

  private final ReactorCopy project;
  private final HttpClient http = HttpClient.newHttpClient();
  private final List<Integer> ports;
  private final Path output;
  private final Process maven;
  private final LoopEvents events;

  private RunningReactor(ReactorCopy project, List<Integer> ports, Path output, Process maven) {
    this.project = project;
    this.ports = ports;
    this.output = output;
    this.maven = maven;
    this.events =
        new LoopEvents(project.root().resolve(".local/openwork/events.ndjson"), maven::isAlive);
  }

  /** Starts {@code openwork:dev} with additional arguments without waiting. */
  static RunningReactor launch(ReactorCopy project, Toolchain toolchain, String... arguments)
      throws IOException {
    return launchGoal("openwork:dev", project, toolchain, arguments);
  }

  /** Starts a goal that runs a loop without waiting. */
  static RunningReactor launchGoal(
      String goal, ReactorCopy project, Toolchain toolchain, String... arguments)
      throws IOException {
    List<Integer> ports = freePorts();
    Path output = project.root().resolveSibling(project.root().getFileName() + ".log");
    List<String> command = new ArrayList<>(arguments(goal, ports));
    command.addAll(List.of(arguments));
    Process maven = toolchain.start(project.root(), output, command);
    return new RunningReactor(project, ports, output, maven);
  }

  /** Returns the arguments of Maven for a loop with the ports of server and app. */
  static List<String> arguments(String goal, List<Integer> ports) throws IOException {
    return List.of(
        goal,
        "-Dmaven.repo.local=" + PluginRepository.shared(),
        "-Dopenwork.server.port=" + ports.get(0),
        "-Dopenwork.app.port=" + ports.get(1));
  }

  /** Starts {@code openwork:dev} and waits until it is ready. */
  static RunningReactor start(ReactorCopy project, Toolchain toolchain)
      throws IOException, InterruptedException {
    RunningReactor running = launch(project, toolchain);
    try {
      assertThat(running.awaitReady()).as("programs").isNotEmpty();
      return running;
    } catch (AssertionError | IOException | InterruptedException e) {
      running.close();
      throw e;
    }
  }

  /** Returns the response body of the server, regardless of its status. */
  String server(String path) throws IOException, InterruptedException {
    return answer(ports.get(0), path);
  }

  /** Returns the response body of the app, regardless of its status. */
  String app(String path) throws IOException, InterruptedException {
    return answer(ports.get(1), path);
  }

  /** Returns the process id of Maven. */
  long pid() {
    return maven.pid();
  }

  /** Returns the output of Maven. */
  String console() throws IOException {
    return Files.readString(output);
  }

  /** Returns the number of cycles so far. */
  long cycles() throws IOException {
    try (Stream<String> lines =
        Files.lines(project.root().resolve(".local/openwork/events.ndjson"))) {
      return lines.filter(line -> line.contains("\"cycle-started\"")).count();
    }
  }

  /** Replaces the only occurrence of a text in a file, and waits for the cycle. */
  Cycle edit(String path, String old, String replacement) throws IOException, InterruptedException {
    project.edit(path, old, replacement);
    return awaitCycle(path);
  }

  /** Writes a file and waits for the cycle. */
  Cycle write(String path, String text) throws IOException, InterruptedException {
    project.write(path, text);
    return awaitCycle(path);
  }

  /** Deletes a file and waits for the cycle. */
  Cycle delete(String path) throws IOException, InterruptedException {
    Files.delete(project.root().resolve(path));
    return awaitCycle(path);
  }

  private Cycle awaitCycle(String path) throws IOException, InterruptedException {
    try {
      return events.awaitCycle(path, CYCLE);
    } catch (AssertionError e) {
      throw withOutput(e);
    }
  }

  /** Terminates Maven, and checks that all processes end and both ports are free. */
  void end() throws IOException, InterruptedException {
    endBy(maven::destroy);
  }

  /** Writes a file that makes Maven end, and checks the same as {@link #end}. */
  void endFor(String path, String text) throws IOException, InterruptedException {
    endBy(() -> project.write(path, text));
  }

  /** Makes Maven end. */
  @FunctionalInterface
  private interface Ending {
    void run() throws IOException;
  }

  private void endBy(Ending ending) throws IOException, InterruptedException {
    Map<ProcessHandle, String> children = new LinkedHashMap<>();
    maven.descendants().forEach(child -> children.put(child, String.valueOf(child.info())));
    ending.run();
    for (Map.Entry<ProcessHandle, String> child : children.entrySet()) {
      awaitEnd(child.getKey(), child.getValue());
    }
    awaitEnd(maven.toHandle(), "Maven");
    for (int port : ports) {
      try (ServerSocket free = new ServerSocket()) {
        free.setReuseAddress(true);
        free.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      }
    }
  }

  /** Kills all remaining processes. */
  @Override
  public void close() {
    List<ProcessHandle> left = maven.descendants().toList();
    maven.destroyForcibly();
    left.forEach(ProcessHandle::destroyForcibly);
  }

  /** Waits until the loop is ready, and returns the names of its programs. */
  List<String> awaitReady() throws IOException, InterruptedException {
    try {
      JsonNode ready = events.await("loop-ready", START);
      List<String> programs = new ArrayList<>();
      ready.path("programs").fieldNames().forEachRemaining(programs::add);
      return programs;
    } catch (AssertionError e) {
      throw withOutput(e);
    }
  }

  private String answer(int port, String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .timeout(ANSWER)
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  private AssertionError withOutput(AssertionError e) throws IOException {
    List<String> lines = Files.readAllLines(output);
    List<String> tail = lines.subList(Math.max(0, lines.size() - TAIL), lines.size());
    return new AssertionError(
        e.getMessage() + "\n  output of Maven:\n" + String.join("\n", tail), e);
  }

  private static void awaitEnd(ProcessHandle process, String what) throws InterruptedException {
    try {
      process.onExit().get(END.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      throw new AssertionError("still running: " + what, e);
    }
  }

  /** Returns two ports that are free at this moment. */
  static List<Integer> freePorts() throws IOException {
    try (ServerSocket one = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return List.of(one.getLocalPort(), other.getLocalPort());
    }
  }
}

package dev.openwork.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.sdk.OpenWorkSdk;
import dev.openwork.sdk.http.ServerTarget;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the distribution of the desktop start: Server V2, the app and the real opencode. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "finds processes in /proc")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@Tag("slow")
class DesktopIT {
  private static final Duration START = Duration.ofSeconds(60);
  private static final Duration END = Duration.ofSeconds(20);

  private final HttpClient client = HttpClient.newHttpClient();

  private ScriptedModel model;
  private InstalledDesktop desktop;

  @BeforeAll
  void install(@TempDir Path directory) throws Exception {
    model = ScriptedModel.start();
    desktop = InstalledDesktop.in(directory, model);
  }

  @AfterAll
  void close() {
    model.close();
  }

  @Test
  void servesOneInstanceWithOpencodeUntilItIsTerminated() throws Exception {
    try (ChildProcess launcher = desktop.start()) {
      URI server = address(launcher, "Server V2");
      URI app = address(launcher, "App");
      assertThat(get(app, "").statusCode()).isEqualTo(401);
      String cookie = logIn(launcher);

      assertThat(get(app, cookie).body()).contains("No workspaces yet.");
      openWorkspace(launcher, server, desktop.directory().resolve("project"));
      assertThat(get(app, cookie).body()).contains("project");

      try (ChildProcess second = desktop.start()) {
        second.awaitLine("OpenWork is already running (process " + launcher.pid(), START);
        assertThat(get(app, logIn(second)).statusCode()).isEqualTo(200);
        assertThat(second.awaitExit(END)).isZero();
      }

      List<ProcessHandle> processes = launcher.descendants();
      launcher.kill(Signal.TERM);
      assertThat(launcher.awaitExit(END)).isEqualTo(143);
      awaitNothing(processes, List.of(server, app));
    }
  }

  @ParameterizedTest
  @CsvSource({"KILL, 1", "HUP, 1", "INT, 1", "KILL, 0", "TERM, 0"})
  void leavesNothingBehindHoweverItEnds(Signal signal, String useServerV2) throws Exception {
    try (ChildProcess launcher = desktop.with("OPENWORK_UI_USE_SERVER_V2", useServerV2).start()) {
      List<URI> addresses = List.of(address(launcher, "App"));
      List<ProcessHandle> processes = launcher.descendants();

      launcher.kill(signal);

      launcher.awaitExit(END);
      awaitNothing(processes, addresses);
    }
  }

  @ParameterizedTest
  @CsvSource({"openwork-server.jar, Server V2, server.log", "app.Main, The app, app.log"})
  void reportsTheProgramThatEndsAndStopsTheOther(String command, String name, String log)
      throws Exception {
    try (ChildProcess launcher = desktop.start()) {
      List<URI> addresses = List.of(address(launcher, "Server V2"), address(launcher, "App"));
      List<ProcessHandle> processes = launcher.descendants();

      processes.stream()
          .filter(it -> commandLine(it).contains(command))
          .forEach(ProcessHandle::destroyForcibly);

      launcher.awaitLine(
          "openwork: %s ended unexpectedly (exit status 137). Its log is %s."
              .formatted(name, desktop.data().resolve("logs").resolve(log)),
          END);
      assertThat(launcher.awaitExit(END)).isEqualTo(1);
      awaitNothing(processes, addresses);
    }
  }

  @Test
  void reportsThatThePortIsInUse() throws Exception {
    try (ServerSocket used = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        ChildProcess launcher =
            desktop.run("--no-open", "--data-dir", "data", "--port=" + used.getLocalPort())) {
      launcher.awaitLine("openwork: The app cannot start (exit status 2):", START);
      launcher.awaitLine("port " + used.getLocalPort() + ". Stop the program that uses", START);
      assertThat(launcher.awaitExit(END)).isEqualTo(1);
    }
  }

  @Test
  void reportsThatTheDataDirectoryCannotBeUsed() throws Exception {
    Path file = Files.writeString(desktop.directory().resolve("file"), "");
    try (ChildProcess launcher = desktop.run("--data-dir=" + file)) {
      launcher.awaitLine("openwork: Cannot use the data directory " + file, START);
      assertThat(launcher.awaitExit(END)).isEqualTo(1);
    }
  }

  @Test
  void printsItsVersion() throws Exception {
    try (ChildProcess launcher = desktop.run("--version")) {
      assertThat(launcher.awaitSuccess(START)).singleElement().asString().matches("openwork \\d.*");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "11.0.2, is version 11.0.2; version 17 or newer is required",
    "1.8.0_402, is version 1.8.0_402; version 17 or newer is required",
    ", which contains no bin/java; set it to a JDK 17 or newer"
  })
  void reportsAMissingOrOldJava(String version, String problem) throws Exception {
    Path jdk = Files.createTempDirectory(desktop.directory(), "jdk");
    if (version != null) {
      Files.createDirectories(jdk.resolve("bin"));
      Files.copy(Path.of("/bin/false"), jdk.resolve("bin/java"));
      Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    }
    try (ChildProcess launcher = desktop.with("JAVA_HOME", jdk.toString()).run()) {
      launcher.awaitLine(problem, START);
      assertThat(launcher.awaitExit(END)).isEqualTo(1);
    }
  }

  private void openWorkspace(ChildProcess launcher, URI server, Path folder) throws Exception {
    String token = Files.readString(desktop.data().resolve("server-v2/token")).strip();
    OpenWorkSdk sdk = OpenWorkSdk.of(new ServerTarget(server, () -> Optional.of(token)));
    new RunningServer(new RunningProgram(launcher, server), sdk).openWorkspace(folder);
  }

  private static URI address(ChildProcess launcher, String name) throws InterruptedException {
    String line = launcher.awaitLine("  " + name + " ", START);
    return URI.create(line.substring(line.indexOf("http://")));
  }

  /** Opens the login URL that a launcher prints, and returns the cookie. */
  private String logIn(ChildProcess launcher) throws Exception {
    String line = launcher.awaitLine("Open http://", START);
    HttpResponse<String> response = get(URI.create(line.split(" ", -1)[1]), "");
    return response.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
  }

  private HttpResponse<String> get(URI uri, String cookie) throws Exception {
    return client.send(
        HttpRequest.newBuilder(uri).header("Cookie", cookie).build(), BodyHandlers.ofString());
  }

  /**
   * Waits until no process, listening port, lock and temporary directory of an instance remains.
   */
  private void awaitNothing(List<ProcessHandle> processes, List<URI> addresses) throws Exception {
    assertThat(processes).isNotEmpty();
    long deadline = System.nanoTime() + END.toNanos();
    while (!remains(processes, addresses).isEmpty()) {
      assertThat(System.nanoTime())
          .as("remaining: %s", remains(processes, addresses))
          .isLessThan(deadline);
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  private List<String> remains(List<ProcessHandle> processes, List<URI> addresses)
      throws IOException {
    List<String> found = new ArrayList<>();
    processes.stream()
        .filter(ProcessHandle::isAlive)
        .map(DesktopIT::commandLine)
        .forEach(found::add);
    addresses.stream().filter(DesktopIT::accepts).map(URI::toString).forEach(found::add);
    try (Stream<Path> all = Files.list(Path.of("/proc"))) {
      all.filter(this::isOfTheInstance).map(Path::toString).forEach(found::add);
    }
    return found;
  }

  /** Returns whether a process works in the directory or was started with a file in it. */
  private boolean isOfTheInstance(Path process) {
    try {
      return process.resolve("cwd").toRealPath().startsWith(desktop.directory().toRealPath())
          || Files.readString(process.resolve("cmdline"), StandardCharsets.ISO_8859_1)
              .contains(desktop.directory().toString());
    } catch (IOException ended) {
      return false;
    }
  }

  private static String commandLine(ProcessHandle process) {
    return process.info().commandLine().orElse("an ended process");
  }

  private static boolean accepts(URI address) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
      return socket.isConnected();
    } catch (ConnectException e) {
      return false;
    } catch (IOException e) {
      return true;
    }
  }
}

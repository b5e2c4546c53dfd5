package dev.openwork.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
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
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the distribution of the server: the jar and the script that runs it. */
class DistributionIT {
  private static final Duration START_DEADLINE = Duration.ofSeconds(60);
  private static final Duration STOP_DEADLINE = Duration.ofSeconds(6);
  private static final Path CURRENT_JDK = Path.of(System.getProperty("java.home"));

  private final HttpClient client = HttpClient.newHttpClient();

  private Path folder;
  private ServerScript script;

  @BeforeEach
  void prepare(@TempDir Path into) throws IOException {
    folder = into;
    script = ServerScript.in(folder);
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("jdks")
  void runsInAnEmptyDirectoryAndCompletesARequestInFlightOnTermination(Path jdk) throws Exception {
    String body = "{\"folderPath\":\"" + folder + "\"}";
    try (RunningProgram server = script.withoutArchive().start(jdk);
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.uri().getPort())) {
      socket.setSoTimeout((int) START_DEADLINE.toMillis());
      assertThat(get(server, "/openapi.json").body()).contains("System.getMetrics");
      assertThat(get(server, "/docs").body()).contains("swagger-ui-bundle.js");
      assertThat(get(server, "/workspaces/ws_0").body()).contains("not_found");
      send(socket, head(body) + body.substring(0, 5));
      awaitLine(server, get(server, "/system/health"));

      server.process().kill(Signal.TERM);
      awaitRefusal(server.uri());
      send(socket, body.substring(5));

      assertThat(read(socket)).startsWith("HTTP/1.1 200").contains("\"ok\":true");
      assertThat(server.process().awaitExit(STOP_DEADLINE)).isEqualTo(143);
      assertThat(server.process().lines()).as("log lines only").allMatch(DistributionIT::isJson);
    }
    try (Stream<Path> files = Files.list(script.directory())) {
      assertThat(files).isEmpty();
    }
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("jdks")
  void createsAClassArchiveAndIgnoresACorruptOne(Path jdk) throws Exception {
    script.start(jdk).close();
    Path archive = script.awaitArchive();

    Path loaded = folder.resolve("loaded");
    script.withJavaOption("-Xlog:class+load:file=" + loaded).start(jdk).close();
    assertThat(Files.readString(loaded))
        .containsPattern(
            "dev\\.openwork\\.server\\.assembly\\.ServerLauncher source: shared objects file");

    Files.delete(archive);
    Files.writeString(archive, "broken");
    try (RunningProgram server = script.start(jdk)) {
      assertThat(get(server, "/system/health").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void suggestsTheNearestOptionAndPrintsItsVersion() throws Exception {
    try (ChildProcess process = script.withoutArchive().run(CURRENT_JDK, "--prot", "1")) {
      assertThat(process.awaitExit(START_DEADLINE)).isEqualTo(2);
      assertThat(process.lines()).anyMatch(line -> line.contains("did you mean --port?"));
    }
    try (ChildProcess process = script.run(CURRENT_JDK, "--version")) {
      assertThat(process.awaitExit(START_DEADLINE)).isZero();
      assertThat(process.lines()).singleElement().asString().startsWith("openwork-server ");
    }
  }

  private static boolean isJson(String line) {
    return line.startsWith("{") && line.endsWith("}");
  }

  /**
   * Returns the current JDK; with {@code -Dopenwork.archives=all} also JDK 25 if it is installed in
   * the same directory.
   */
  static Stream<Path> jdks() throws IOException {
    if (!"all".equals(System.getProperty("openwork.archives"))) {
      return Stream.of(CURRENT_JDK);
    }
    try (Stream<Path> all = Files.list(CURRENT_JDK.toRealPath().resolveSibling("."))) {
      return Stream.concat(
          Stream.of(CURRENT_JDK), all.filter(DistributionIT::is25).limit(1).toList().stream());
    }
  }

  private static boolean is25(Path jdk) {
    try {
      return !Files.isSymbolicLink(jdk)
          && Files.readString(jdk.resolve("release")).contains("JAVA_VERSION=\"25");
    } catch (IOException e) {
      return false;
    }
  }

  private HttpResponse<String> get(RunningProgram server, String path) throws Exception {
    return client.send(
        HttpRequest.newBuilder(server.uri().resolve(path)).build(), BodyHandlers.ofString());
  }

  private static String head(String body) {
    return """
    POST /workspaces/local HTTP/1.1\r
    Host: localhost\r
    Content-Type: application/json\r
    Content-Length: %d\r
    \r
    """
        .formatted(body.length());
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
  }

  /** Reads until the server closes the connection. */
  private static String read(Socket socket) throws IOException {
    InputStream in = socket.getInputStream();
    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }

  private static void awaitLine(RunningProgram server, HttpResponse<String> answer)
      throws InterruptedException {
    String id = answer.headers().firstValue("X-Request-Id").orElseThrow();
    server.process().awaitLine(id, START_DEADLINE);
  }

  private static void awaitRefusal(URI server) throws IOException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
    while (accepts(server)) {
      assertThat(System.nanoTime()).as("connections are still accepted").isLessThan(deadline);
    }
  }

  private static boolean accepts(URI server) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort())) {
      return socket.isConnected();
    } catch (ConnectException e) {
      return false;
    }
  }
}

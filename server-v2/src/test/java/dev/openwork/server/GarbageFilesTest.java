package dev.openwork.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file that the server reads back may contain anything. It then starts without the content,
 * or fails with a message that names the file and the remedy.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("try") // close may be interrupted
@Tag("slow")
class GarbageFilesTest {
  private static final String DATABASE = "state/openwork-server-v2.sqlite";

  /** Files and directories below the working directory. */
  private static final List<String> FILES =
      List.of(
          "server.lock",
          "token",
          DATABASE,
          DATABASE + "-wal",
          DATABASE + "-shm",
          DATABASE + ".backup.20260101T000000.000Z-schema-1",
          "state",
          "workspaces",
          "logs",
          "logs/opencode.0.log",
          "logs/opencode.0.log.lck",
          "runtime",
          "runtime/children",
          "runtime/children/opencode-00000000-0000-4000-8000-000000000000.run",
          "runtime/children/opencode.checked");

  private final Map<String, byte[]> valid = new LinkedHashMap<>();

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    try (TestServer server = server(folder)) {
      server.start();
      server.workspace();
      for (String name : FILES) {
        Path file = folder.resolve("state").resolve(name);
        if (Files.isRegularFile(file)) {
          valid.put(name, Files.readAllBytes(file));
        }
      }
    }
  }

  static Stream<Arguments> garbage() {
    return FILES.stream()
        .flatMap(file -> Stream.of(Kind.values()).map(kind -> Arguments.of(file, kind)));
  }

  /** Each kind for some of the files, and some kinds for each file. */
  static Stream<Arguments> someGarbage() {
    List<Arguments> all = garbage().toList();
    return IntStream.range(0, all.size()).filter(i -> i % 4 == 0).mapToObj(all::get);
  }

  private enum Kind {
    EMPTY,
    BYTES,
    NULS,
    NOT_UTF8,
    ANOTHER_FORMAT,
    LARGE,
    TRUNCATED,
    DIRECTORY,
    FULL_DIRECTORY,
    BROKEN_LINK,
    PIPE
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("someGarbage")
  void areIgnoredOrReported(String name, Kind kind, @TempDir Path folder) throws Exception {
    assertIgnoredOrReported(name, kind, folder);
  }

  @Tag("long")
  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("garbage")
  void allAreIgnoredOrReported(String name, Kind kind, @TempDir Path folder) throws Exception {
    assertIgnoredOrReported(name, kind, folder);
  }

  private void assertIgnoredOrReported(String name, Kind kind, Path folder) throws Exception {
    Path file = folder.resolve("state").resolve(name);
    Files.createDirectories(file.getParent());
    write(file, kind, valid.getOrDefault(name, "valid".getBytes(StandardCharsets.UTF_8)));
    try (TestServer server = server(folder)) {
      Throwable failure = catchThrowable(server::start);

      if (failure == null) {
        assertThat(server.get("/system/health").status()).isEqualTo(200);
        assertThat(server.log()).doesNotContain("openwork-server-v2.error", "\\tat ");
      } else {
        assertThat(failure).isInstanceOf(IOException.class);
        assertThat(failure.getMessage())
            .contains(folder.resolve("state").toString())
            .containsAnyOf(
                "Delete it", "Move ", "Give this user", "Make it writable", "use another")
            .doesNotContain("Input length", "Exception: null");
      }
    }
  }

  @Test
  void ignoresRowsThatAreNotWorkspaces(@TempDir Path folder) throws Exception {
    String good;
    try (TestServer server = server(folder)) {
      server.start();
      good = server.workspace();
    }
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:sqlite:" + folder.resolve("state").resolve(DATABASE));
        Statement statement = connection.createStatement()) {
      insert(statement, "ws_kind", "remote", "ready", "'/a'", "2026-01-01T00:00:00Z");
      insert(statement, "ws_status", "local", "imported", "'/b'", "2026-01-01T00:00:00Z");
      insert(statement, "ws_nowhere", "local", "ready", "NULL", "2026-01-01T00:00:00Z");
      insert(statement, "ws_relative", "local", "ready", "'c'", "2026-01-01T00:00:00Z");
      insert(statement, "ws_time", "local", "ready", "'/d'", "yesterday");
    }
    try (TestServer server = server(folder)) {
      server.start();

      assertThat(server.get("/workspaces").data().findValuesAsText("id")).containsExactly(good);
      assertThat(server.get("/workspaces/ws_time").status()).isEqualTo(404);
      assertThat(server.get("/system/status").status()).isEqualTo(200);
      server.awaitLog("The workspace 'ws_time' in the database is ignored");
      assertThat(server.log()).doesNotContain("openwork-server-v2.error");
    }
  }

  private static void insert(
      Statement statement, String id, String kind, String status, String folder, String time)
      throws Exception {
    statement.execute(
        ("INSERT INTO workspaces VALUES"
                + " ('%1$s', 'srv_local', '%2$s', 'x', '%1$s', 0, '%3$s', %4$s, '%5$s', '%5$s')")
            .formatted(id, kind, status, folder, time));
  }

  private static TestServer server(Path folder) throws IOException {
    return new TestServer(folder)
        .with("OPENWORK_SERVER_V2_TOKENS", "asked")
        .with("OPENWORK_SERVER_V2_CLIENT_TOKEN", "")
        .with("OPENWORK_SERVER_V2_RUNTIME_BOOTSTRAP", "disabled")
        .authenticated();
  }

  private static void write(Path file, Kind kind, byte[] valid) throws Exception {
    byte[] bytes = new byte[4_096];
    new Random(7).nextBytes(bytes);
    switch (kind) {
      case EMPTY -> Files.createFile(file);
      case BYTES -> Files.write(file, bytes);
      case NULS -> Files.write(file, new byte[100]);
      case NOT_UTF8 -> Files.write(file, new byte[] {'a', (byte) 0xff, (byte) 0xfe, 'b', '\n'});
      case ANOTHER_FORMAT -> Files.writeString(file, "{\"a\":[1]}\n<html>\\u00zz\n");
      case LARGE -> Files.writeString(file, "x".repeat(3 << 20));
      case TRUNCATED -> Files.write(file, Arrays.copyOf(valid, valid.length / 2));
      case DIRECTORY -> Files.createDirectory(file);
      case FULL_DIRECTORY -> Files.createDirectories(file.resolve("a/b"));
      case BROKEN_LINK -> Files.createSymbolicLink(file, Path.of("/none/at/all"));
      case PIPE ->
          assertThat(new ProcessBuilder("mkfifo", file.toString()).start().waitFor()).isZero();
    }
    if (Files.isRegularFile(file)) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }
}

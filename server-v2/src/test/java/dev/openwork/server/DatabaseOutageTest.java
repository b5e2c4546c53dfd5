package dev.openwork.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.server.TestServer.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A database that is locked, full or unreachable affects only the operations that need it. */
@SuppressWarnings("try") // close may be interrupted
class DatabaseOutageTest {
  private static @Nullable PostgresServer postgres;

  private enum Outage {
    SQLITE_WRITERS_LOCKED,
    SQLITE_FULL,
    POSTGRES_TABLES_LOCKED,
    POSTGRES_UNREACHABLE;

    boolean isPostgres() {
      return name().startsWith("POSTGRES");
    }
  }

  @AfterAll
  static void end() throws Exception {
    if (postgres != null) {
      postgres.close();
    }
  }

  @ParameterizedTest
  @EnumSource(names = "SQLITE_FULL")
  void onlyOperationsThatNeedTheDatabaseFail(Outage outage, @TempDir Path folder) throws Exception {
    assertOnlyOperationsThatNeedTheDatabaseFail(outage, folder);
  }

  /** Waits for timeouts of the databases. */
  @Tag("long")
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQLITE_FULL")
  void theSameAppliesToDatabasesThatDoNotRespond(Outage outage, @TempDir Path folder)
      throws Exception {
    assertOnlyOperationsThatNeedTheDatabaseFail(outage, folder);
  }

  private static void assertOnlyOperationsThatNeedTheDatabaseFail(Outage outage, Path folder)
      throws Exception {
    TestServer server = new TestServer(folder).withOpencode("1");
    String database =
        outage.isPostgres()
            ? postgres().newDatabase()
            : "jdbc:sqlite:" + folder.resolve("state/state/openwork-server-v2.sqlite");
    if (outage.isPostgres()) {
      server.with("OPENWORK_SERVER_V2_DATABASE_URL", database);
    }
    try (server) {
      server.start();
      server.awaitOpencode();
      String workspace = "/workspaces/" + server.workspace();
      String body =
          "{\"folderPath\":\"" + Files.createDirectories(folder.resolve("another")) + "\"}";
      assertThat(server.get("/workspaces").status()).isEqualTo(200);

      try (AutoCloseable end = begin(outage, database)) {
        assertThat(end).isNotNull();
        for (String path :
            List.of("/workspaces", workspace, workspace + "/sessions", "/system/status")) {
          assertThat(server.get(path).status()).as(path).isEqualTo(200);
        }
        assertThat(server.get("/workspaces/ws_0").status()).isIn(404, 503);
        assertThat(server.post(workspace + "/sessions", "{}").status()).isEqualTo(200);
        assertThat(
                server
                    .post(
                        workspace + "/sessions/ses_known/messages",
                        "{\"parts\":[{\"type\":\"text\",\"text\":\"hello\"}]}")
                    .status())
            .isEqualTo(200);
        assertUnavailable(server.post("/workspaces/local", body));
        assertThat(server.post(workspace + "/activate", "").status())
            .isIn(200, 503); // it is active, so SQLite has nothing to write
        assertUnavailable(
            server.send(
                server
                    .request(workspace + "/display-name", "Content-Type", "application/json")
                    .method("PATCH", BodyPublishers.ofString("{\"displayName\":\"New\"}"))));
        assertUnavailable(server.send(server.request(workspace).DELETE()));
        assertThat(server.get("/system/health").status()).isEqualTo(200);
      }

      assertThat(server.await("/workspaces", it -> it.size() == 1).findValuesAsText("displayName"))
          .containsExactly("My Project");
      awaitRegistration(server, body);
      assertThat(server.log()).doesNotContain("openwork-server-v2.error");
    }
  }

  private static void awaitRegistration(TestServer server, String body) throws Exception {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    Answer answer = server.post("/workspaces/local", body);
    while (answer.status() != 200) {
      assertThat(System.nanoTime()).as(answer.toString()).isLessThan(deadline);
      answer = server.post("/workspaces/local", body);
    }
    server.await("/workspaces", it -> it.size() == 2);
  }

  private static void assertUnavailable(Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(503);
    assertThat(answer.code()).isEqualTo("service_unavailable");
    assertThat(answer.error().path("message").asText()).startsWith("The database ");
    assertThat(answer.header("Retry-After")).isNotEmpty();
  }

  private static AutoCloseable begin(Outage outage, String database) throws Exception {
    return switch (outage) {
      case SQLITE_WRITERS_LOCKED -> holding(database, "BEGIN IMMEDIATE");
      case SQLITE_FULL -> full(database);
      case POSTGRES_TABLES_LOCKED ->
          holding(
              postgres().jdbc(database),
              "BEGIN",
              "LOCK TABLE workspaces, servers, workspace_runtime_state IN ACCESS EXCLUSIVE MODE");
      case POSTGRES_UNREACHABLE -> {
        postgres().block(database);
        yield () -> postgres().unblock(database);
      }
    };
  }

  private static Connection holding(String address, String... statements) throws SQLException {
    Connection connection = DriverManager.getConnection(address);
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
    return connection;
  }

  /** Limits the size of files of this process, so that each write fails as on a full disk. */
  private static AutoCloseable full(String database) throws Exception {
    assertThat(database).isNotEmpty();
    limit("1");
    return () -> limit("unlimited");
  }

  private static void limit(String size) throws Exception {
    String pid = Long.toString(ProcessHandle.current().pid());
    String[] command = {"prlimit", "--pid", pid, "--fsize=" + size + ":unlimited"};
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
  }

  private static PostgresServer postgres() throws Exception {
    if (postgres == null) {
      postgres = PostgresServer.start();
    }
    return postgres;
  }
}

package dev.openwork.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.server.store.DatabaseException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A complete server with a PostgreSQL database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("try") // close may be interrupted
@Tag("slow")
class PostgresBackedTest {
  private PostgresServer postgres;
  private String database;
  private Path root;
  private TestServer server;

  @BeforeAll
  void startPostgres() throws Exception {
    postgres = PostgresServer.start();
  }

  @AfterAll
  void endPostgres() throws Exception {
    if (postgres != null) {
      postgres.close();
    }
  }

  @BeforeEach
  void start(@TempDir Path folder) throws Exception {
    root = folder;
    database = postgres.newDatabase();
    server = server("one");
    server.start();
  }

  @AfterEach
  void close() throws Exception {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void keepsWorkspacesAcrossReloadsAndRestarts() throws Exception {
    String workspace = server.workspace();
    server.get("/workspaces/" + workspace + "/sessions");
    server.start().close();
    assertThat(server.get("/workspaces").data().findValuesAsText("id")).containsExactly(workspace);
    server.close();

    server = server("two");
    server.start();

    assertThat(server.get("/workspaces/" + workspace).data().at("/runtime/lastError").asText())
        .contains("opencode");
    assertThat(server.get("/workspaces?includeHidden=true").data().findValuesAsText("kind"))
        .contains("local", "control", "help");
    assertThat(server.get("/system/status").data().path("activeWorkspaceId").asText())
        .isEqualTo(workspace);
    assertThat(server.get("/system/health").data().at("/database/bootstrapMode").asText())
        .isEqualTo("existing");
  }

  @Test
  void rejectsADatabaseThatAnotherServerUses() throws Exception {
    try (TestServer second = server("two")) {
      assertThatThrownBy(second::start)
          .isInstanceOf(DatabaseException.class)
          .hasMessageContaining("is in use by another server (openwork-server-v2, process ")
          .hasMessageContaining(ProcessHandle.current().pid() + " at 127.0.0.1, since ")
          .hasMessageContaining("OPENWORK_SERVER_V2_DATABASE_URL")
          .hasMessageNotContaining("p@ss");

      server.close();
      second.start();
      assertThat(second.get("/system/health").status()).isEqualTo(200);
    }
  }

  @Test
  void releasesTheDatabaseWhenItIsKilled() throws Exception {
    server.close();
    Map<String, String> environment = Map.of("OPENWORK_SERVER_V2_DATABASE_URL", database);
    try (ServerProgram killed = ServerProgram.start(root.resolve("killed"), environment)) {
      killed.awaitReady();
      killed.kill();
    }

    server = server("two");
    server.start();

    assertThat(server.get("/system/health").status()).isEqualTo(200);
  }

  @Test
  void warnsWhileTheDatabaseDoesNotRespond() throws Exception {
    server.await("/system/health", it -> hasStatus(it, "ready"));

    postgres.block(database);
    server.await("/system/health", it -> hasStatus(it, "warning"));

    postgres.unblock(database);
    server.await("/system/health", it -> hasStatus(it, "ready"));
  }

  private static boolean hasStatus(JsonNode health, String status) {
    return health.at("/database/status").asText().equals(status);
  }

  private TestServer server(String name) throws Exception {
    return new TestServer(Files.createDirectories(root.resolve(name)))
        .with("OPENWORK_SERVER_V2_DATABASE_URL", database)
        .with("OPENWORK_SERVER_V2_RUNTIME_BOOTSTRAP", "disabled");
  }
}

package dev.openwork.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.server.TestServer.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The server's internal workspaces. */
class InternalWorkspacesTest {
  private static final String[] CLIENT = {"Authorization", "Bearer client"};
  private static final String[] HOST = {"Authorization", "Bearer host"};
  private static final String CONTROL = "/workspaces/ws_2d329df6f18e";

  private TestServer server;

  @BeforeEach
  void start(@TempDir Path folder) throws Exception {
    server =
        new TestServer(folder)
            .with("OPENWORK_SERVER_V2_RUNTIME_BOOTSTRAP", "disabled")
            .with("OPENWORK_SERVER_V2_CLIENT_TOKEN", "client")
            .with("OPENWORK_SERVER_V2_HOST_TOKEN", "host");
    server.start();
  }

  @AfterEach
  void close() throws Exception {
    server.close();
  }

  @Test
  void everyStartHasTheSameInternalWorkspaces() throws Exception {
    JsonNode first = list();
    server.start().close();

    assertThat(list()).isEqualTo(first);
    assertThat(first.findValuesAsText("slug"))
        .containsExactlyInAnyOrder("internal_control", "internal_help");
    assertThat(first.findValuesAsText("hidden")).containsOnly("true");
    assertThat(first.findValuesAsText("dataDir"))
        .allSatisfy(folder -> assertThat(Path.of(folder)).isDirectory())
        .doesNotHaveDuplicates();
  }

  @Test
  void areHiddenFromClients() throws Exception {
    assertThat(server.get("/workspaces", CLIENT).data()).isEmpty();
    assertThat(server.get("/workspaces", HOST).data()).isEmpty();
    assertThat(server.get("/system/status", HOST).data().at("/workspaces/hidden").asInt())
        .isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/sessions", "/events", "/reload-events"})
  void areNotUsableByClients(String operation) throws Exception {
    Answer refused = server.get(CONTROL + operation, CLIENT);

    assertThat(refused.status()).isEqualTo(404);
    assertThat(refused.error().path("message").asText()).startsWith("No workspace has the id");
    assertThat(server.get(CONTROL, HOST).data().path("kind").asText()).isEqualTo("control");
  }

  @ParameterizedTest
  @CsvSource({"DELETE,'',''", "PATCH,/display-name,'{\"displayName\":\"x\"}'", "POST,/activate,''"})
  void cannotBeChanged(String method, String operation, String body) throws Exception {
    Answer refused =
        server.send(
            server
                .request(CONTROL + operation, HOST)
                .setHeader("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.error().path("message").asText())
        .contains("is internal and cannot be changed");
    assertThat(list()).hasSize(2);
  }

  @Test
  void theirFoldersCannotBeRegistered() throws Exception {
    String folder = list().at("/0/backend/local/dataDir").asText();
    Answer refused = server.post("/workspaces/local", "{\"folderPath\":\"" + folder + "\"}", HOST);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.error().at("/details/0/path").asText()).isEqualTo("folderPath");
  }

  private JsonNode list() throws Exception {
    return server.get("/workspaces?includeHidden=true", HOST).data();
  }
}

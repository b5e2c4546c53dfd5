package dev.openwork.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.server.TestServer.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The server without opencode. */
class ServerTest {
  private TestServer server;
  private Path root;

  @BeforeEach
  void start(@TempDir Path folder) throws Exception {
    root = folder.toRealPath();
    server = new TestServer(folder).with("OPENWORK_SERVER_V2_IN_MEMORY", "1");
    server.start();
  }

  @AfterEach
  void close() throws Exception {
    server.close();
  }

  @Test
  void reportsItsHealth() throws Exception {
    Answer health = server.get("/system/health");

    assertThat(health.data().path("status").asText()).isEqualTo("ok");
    assertThat(health.data().at("/database/bootstrapMode").asText()).isEqualTo("fresh");
    assertThat(health.header("cache-control")).isEqualTo("no-store");
    assertThat(health.header("server")).isEmpty();
  }

  @Test
  void usesTheRequestIdOfTheClientOrGeneratesOne() throws Exception {
    Answer named = server.get("/system/health", "X-Request-Id", " mine ");
    assertThat(named.header("x-request-id")).isEqualTo("mine");
    assertThat(named.json().at("/meta/requestId").asText()).isEqualTo("mine");

    Answer unnamed = server.get("/nowhere");
    assertThat(unnamed.error().path("requestId").asText())
        .startsWith("owreq_")
        .isEqualTo(unnamed.header("x-request-id"));

    String tooLong = "x".repeat(300);
    assertThat(server.get("/system/health", "X-Request-Id", tooLong).header("x-request-id"))
        .hasSize(200);
  }

  @Test
  void logsEachRequestInOneLine() throws Exception {
    server.get("/nowhere", "X-Request-Id", "logged");
    server.close();

    assertThat(server.log().lines().filter(line -> line.contains("\"logged\"")))
        .singleElement()
        .asString()
        .contains("\"scope\":\"openwork-server-v2.request\"")
        .contains("\"method\":\"GET\",\"path\":\"/nowhere\",\"status\":404,\"durationMs\":");
  }

  @Test
  void registersAFolderOnceUnderItsRealPath() throws Exception {
    Path folder = Files.createDirectory(root.resolve("project"));
    Path link = Files.createSymbolicLink(root.resolve("link"), folder);

    Answer first = register(folder.toString());
    Answer second = register(link.toString());

    assertThat(first.data().path("id").asText()).matches("ws_[0-9a-f]{12}");
    assertThat(first.data().path("displayName").asText()).isEqualTo("project");
    assertThat(second.data()).isEqualTo(first.data());
    assertThat(server.get("/workspaces").data()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/sessions", "/events", "/reload-events", "/agents"})
  void rejectsAFolderThatWasReplacedByALink(String operation) throws Exception {
    Path folder = Files.createDirectory(root.resolve("project"));
    Path other = Files.createDirectory(root.resolve("other"));
    String workspace = "/workspaces/" + register(folder.toString()).data().path("id").asText();
    Files.delete(folder);
    Files.createSymbolicLink(folder, other);

    Answer refused = server.get(workspace + operation);

    assertThat(refused.status()).isEqualTo(404);
    assertThat(refused.error().path("message").asText())
        .contains("'" + folder + "' was replaced by a link to '" + other + "'");
    assertThat(server.get(workspace).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/sessions", "/sessions/ses_1", "/events", "/reload-events", "/agents"})
  void returns404WhileAFolderIsMissing(String operation) throws Exception {
    Path folder = Files.createDirectory(root.resolve("project"));
    String workspace = "/workspaces/" + register(folder.toString()).data().path("id").asText();
    int before = server.get(workspace + operation).status();
    Path away = Files.move(folder, root.resolve("away"));

    for (int attempt = 0; attempt < 2; attempt++) {
      Answer missing = server.get(workspace + operation);

      assertThat(missing.status()).isEqualTo(404);
      assertThat(missing.code()).isEqualTo("not_found");
      assertThat(missing.error().path("message").asText())
          .contains("The folder '" + folder + "' does not exist");
      Files.writeString(root.resolve("file"), "x");
      Files.move(root.resolve("file"), folder, StandardCopyOption.REPLACE_EXISTING);
    }
    assertThat(server.get(workspace).status()).isEqualTo(200);
    Files.delete(folder);
    Files.move(away, folder);
    assertThat(server.get(workspace + operation).status()).isEqualTo(before).isNotEqualTo(404);
  }

  @Test
  void generatesUniqueSlugsForFoldersOfTheSameName() throws Exception {
    Path one = Files.createDirectories(root.resolve("a/same"));
    Path other = Files.createDirectories(root.resolve("b/same"));

    assertThat(register(one.toString()).data().path("slug").asText()).isEqualTo("same");
    assertThat(register(other.toString()).data().path("slug").asText()).isEqualTo("same-2");
  }

  @ParameterizedTest
  @CsvSource({"relative, is not an absolute path", "/no/such, does not exist"})
  void rejectsInvalidFolders(String path, String why) throws Exception {
    Answer answer = register(path);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.error().path("message").asText()).contains("'" + path + "' " + why);
    assertThat(answer.error().at("/details/0/path").asText()).isEqualTo("folderPath");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"folderPath\":     | body",
        "{\"folderPath\": 7}  | folderPath",
        "{}                   | folderPath",
        "[]                   | body",
        "''                   | body",
      })
  void reportsTheInvalidFieldOfABody(String body, String path) throws Exception {
    Answer answer = server.post("/workspaces/local", body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("invalid_request");
    assertThat(answer.error().at("/details/0/path").asText()).isEqualTo(path);
  }

  @ParameterizedTest
  @CsvSource({"limit=0, limit", "limit=501, limit", "limit=x, limit", "roots=maybe, roots"})
  void reportsTheInvalidParameter(String query, String parameter) throws Exception {
    Answer answer = server.get("/workspaces/" + server.workspace() + "/sessions?" + query);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.error().at("/details/0/path").asText()).isEqualTo(parameter);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nowhere", "/workspaces/ws_0", "/workspaces/ws_0/events"})
  void returns404ForUnknownPathsAndIds(String path) throws Exception {
    assertThat(server.get(path).status()).isEqualTo(404);
    assertThat(server.get(path).code()).isEqualTo("not_found");
  }

  @Test
  void returnsAnEnvelopeForWrongMethodsAndMediaTypes() throws Exception {
    assertThat(server.send(server.request("/workspaces").DELETE()).status()).isEqualTo(405);
    assertThat(server.get("/workspaces", "Accept", "text/html").status()).isEqualTo(406);
    Answer text =
        server.send(
            server
                .request("/workspaces/local", "Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("{}")));
    assertThat(text.status()).isEqualTo(415);
    assertThat(text.code()).isEqualTo("invalid_request");
  }

  @Test
  void servesItsContract() throws Exception {
    assertThat(server.get("/openapi.json").json().path("openapi").asText()).isEqualTo("3.1.0");
  }

  @Test
  void explainsHowToStageOpencode() throws Exception {
    Answer sessions = server.get("/workspaces/" + server.workspace() + "/sessions");
    Answer events = server.get("/workspaces/" + server.workspace() + "/events");

    for (Answer answer : new Answer[] {sessions, events}) {
      assertThat(answer.status()).isEqualTo(503);
      assertThat(answer.code()).isEqualTo("service_unavailable");
      assertThat(answer.error().path("message").asText()).contains("mvn openwork:fetch-opencode");
    }
    assertThat(server.get("/system/opencode/health").data().at("/lastError/code").asText())
        .isEqualTo("missing_binary");
  }

  private Answer register(String path) throws Exception {
    return server.post("/workspaces/local", "{\"folderPath\":\"" + path + "\"}");
  }
}

package dev.openwork.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.server.TestServer.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The operations on workspaces and their roles. */
class WorkspacesTest {
  private static final String[] CLIENT = {"Authorization", "Bearer client"};
  private static final String[] HOST = {"Authorization", "Bearer host"};

  private TestServer server;
  private Path project;
  private String workspace;

  @BeforeEach
  void start(@TempDir Path folder) throws Exception {
    server =
        new TestServer(folder)
            .with("OPENWORK_SERVER_V2_CLIENT_TOKEN", "client")
            .with("OPENWORK_SERVER_V2_HOST_TOKEN", "host");
    server.start();
    project = Files.createDirectories(folder.resolve("project"));
    String body = "{\"folderPath\":\"" + project + "\"}";
    String id = server.post("/workspaces/local", body, HOST).data().path("id").asText();
    workspace = "/workspaces/" + id;
  }

  @AfterEach
  void close() throws Exception {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({"DELETE,''", "POST,/dispose", "POST,/engine/reload"})
  void requiresTheHostTokenToDeleteDisposeAndReload(String method, String operation)
      throws Exception {
    Answer answer = send(method, workspace + operation, "", CLIENT);

    assertThat(answer.status()).isEqualTo(403);
    assertThat(server.get(workspace, CLIENT).status()).isEqualTo(200);
  }

  @Test
  void deletesAWorkspaceButNotItsFiles() throws Exception {
    assertThat(send("DELETE", workspace, "", HOST).data().path("deleted").asBoolean()).isTrue();

    assertThat(server.get(workspace, CLIENT).status()).isEqualTo(404);
    assertThat(project).isDirectory();
    assertThat(server.get("/system/status", CLIENT).data().has("activeWorkspaceId")).isFalse();
  }

  @Test
  void renamesAWorkspaceUnlessTheNameIsBlank() throws Exception {
    String path = workspace + "/display-name";
    assertThat(
            send("PATCH", path, "{\"displayName\":\" New \"}", CLIENT).data().path("displayName"))
        .hasToString("\"New\"");
    Answer blank = send("PATCH", path, "{\"displayName\":\" \"}", CLIENT);
    assertThat(blank.data().path("displayName")).hasToString("\"New\"");
    assertThat(blank.data().path("slug")).hasToString("\"project\"");
  }

  @Test
  void requiresTheHostTokenToListHiddenWorkspaces() throws Exception {
    assertThat(server.get("/workspaces?includeHidden=true", CLIENT).status()).isEqualTo(403);
    assertThat(server.get("/workspaces?includeHidden=true", HOST).data()).hasSize(3);
  }

  @Test
  void keepsTheActiveWorkspaceAcrossReloads() throws Exception {
    String id =
        server.post(workspace + "/activate", "", CLIENT).data().path("activeWorkspaceId").asText();
    server.start().close();

    assertThat(server.get("/system/status", CLIENT).data().path("activeWorkspaceId").asText())
        .isEqualTo(id);
  }

  @Test
  void reportsConfigurationChangesAtAnyDepth() throws Exception {
    String path = workspace + "/reload-events";
    long cursor = server.get(path, CLIENT).data().path("cursor").asLong();
    Path skill = Files.createDirectories(project.resolve(".opencode/skills/one"));
    Files.writeString(skill.resolve("SKILL.md"), "x");
    Files.writeString(project.resolve("opencode.json"), "{}");
    Files.writeString(project.resolve("other.json"), "{}");

    String since = path + "?since=" + cursor;
    var feed = server.await(since, found -> found.path("items").size() >= 2, CLIENT);

    assertThat(feed.path("items").findValuesAsText("path"))
        .containsExactlyInAnyOrder(".opencode/skills/one/SKILL.md", "opencode.json");
    assertThat(feed.path("items").findValuesAsText("reason"))
        .containsExactlyInAnyOrder("skills", "config");
    assertThat(
            server
                .get(path + "?since=" + feed.path("cursor").asLong(), CLIENT)
                .data()
                .path("items"))
        .isEmpty();
  }

  @Test
  void distinguishesChangesOfMcpServers() throws Exception {
    String path = workspace + "/reload-events";
    long cursor = server.get(path, CLIENT).data().path("cursor").asLong();
    Files.writeString(project.resolve("opencode.json"), "{\"mcp\":{\"a\":{\"type\":\"local\"}}}");

    var feed =
        server.await(path + "?since=" + cursor, found -> !found.path("items").isEmpty(), CLIENT);

    assertThat(feed.at("/items/0/reason").asText()).isEqualTo("mcp");
    assertThat(feed.at("/items/0/trigger/type").asText()).isEqualTo("mcp");
    assertThat(feed.path("items")).hasSize(1);
  }

  @Test
  void followsAFolderThatIsReplacedMissingAndRestored() throws Exception {
    String path = workspace + "/reload-events";
    Path agents = Files.createDirectories(project.resolve(".opencode/agents"));
    Files.writeString(agents.resolve("a.md"), "one");
    long cursor = server.get(path, CLIENT).data().path("cursor").asLong();
    Path away = Files.move(project, project.resolveSibling("away"));
    assertThat(server.get(path, CLIENT).status()).isEqualTo(404);

    Files.createDirectories(agents);
    Files.writeString(agents.resolve("a.md"), "three");
    var feed =
        server.await(path + "?since=" + cursor, found -> !found.path("items").isEmpty(), CLIENT);
    assertThat(feed.at("/items/0/trigger/path").asText()).isEqualTo(".opencode/agents/a.md");
    assertThat(feed.at("/items/0/trigger/action").asText()).isEqualTo("updated");

    Files.writeString(away.resolve(".opencode/agents/a.md"), "four");
    Files.writeString(agents.resolve("b.md"), "b");
    String later = path + "?since=" + feed.path("cursor").asLong();
    assertThat(
            server
                .await(later, found -> !found.path("items").isEmpty(), CLIENT)
                .path("items")
                .findValuesAsText("name"))
        .containsExactly("b");
  }

  private Answer send(String method, String path, String body, String... headers) throws Exception {
    return server.send(
        server
            .request(path, headers)
            .setHeader("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body)));
  }
}

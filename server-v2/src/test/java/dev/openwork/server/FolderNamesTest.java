package dev.openwork.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.openwork.server.TestServer.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders and files whose names contain characters with a meaning in URLs, headers or JSON. */
@DisabledOnOs(OS.WINDOWS)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
class FolderNamesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Path root;
  private TestServer server;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    root = folder.toRealPath();
    server = new TestServer(root).withOpencode("1.18.18");
    server.start();
    server.awaitOpencode();
  }

  @AfterAll
  void close() throws Exception {
    server.close();
  }

  static Stream<String> names() {
    return Stream.of(
        "a b",
        "a%20b",
        "a%2520b",
        "100%",
        "%",
        "%zz",
        "%C3%A4",
        "%00",
        "%2F",
        "a+b",
        "a%2Bb",
        "a#b",
        "a?b=c",
        "a&directory=b",
        "a;b=c",
        "a=b",
        "a\"b",
        "a'b",
        "a\\b",
        "a\\nb",
        "Grün",
        "Gru\u0308n",
        "日本語",
        "\ud83d\ude80",
        "a\nb",
        "a\tb",
        " leading",
        "trailing ",
        "a,b:c@d$e",
        "<a>{b}|^`~[c]",
        "İI ıi",
        "...");
  }

  @ParameterizedTest
  @MethodSource("names")
  void eachNameSelectsItsOwnFolder(String name) throws Exception {
    Path folder = Files.createDirectories(root.resolve("named").resolve(name));
    String workspace = "/workspaces/" + id(register(folder.toString()));

    assertThat(directories(server.get(workspace + "/sessions").data()))
        .containsExactly(folder.toString());
    assertThat(directories(server.get(workspace + "/sessions?cursor=3-ses_0").data()))
        .containsOnly(folder.toString());
    assertThat(server.post(workspace + "/sessions", "{}").data().path("directory").asText())
        .isEqualTo(folder.toString());
    assertThat(server.get(workspace + "/sessions/ses_known").status()).isEqualTo(200);
    assertThat(server.get(workspace).data().at("/backend/local/dataDir").asText())
        .isEqualTo(folder.toString());
  }

  @ParameterizedTest
  @MethodSource("names")
  void reportsConfigurationChangesByName(String name) throws Exception {
    Path folder = Files.createDirectories(root.resolve("watched").resolve(name));
    String reloads = "/workspaces/" + id(register(folder.toString())) + "/reload-events";
    long cursor = server.get(reloads).data().path("cursor").asLong();
    Path agents = Files.createDirectories(folder.resolve(".opencode/agents"));
    Files.writeString(agents.resolve(name + ".md"), "x");

    JsonNode feed =
        server.await(reloads + "?since=" + cursor, found -> !found.path("items").isEmpty());

    assertThat(feed.at("/items/0/trigger/path").asText())
        .isEqualTo(".opencode/agents/" + name + ".md");
    assertThat(feed.at("/items/0/trigger/name").asText()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\0b", "\ud800", "a\udc00b"})
  void rejectsNamesThatNoFolderCanHave(String name) throws Exception {
    Answer answer = register(root.resolve("rejected") + "/" + name);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.error().at("/details/0/path").asText()).isEqualTo("folderPath");
    assertThat(answer.error().path("message").asText())
        .contains("must not contain a NUL character or an unpaired surrogate");
  }

  @Test
  void rejectsAFolderWhoseNameIsNotText() throws Exception {
    Path parent = Files.createDirectories(root.resolve("bytes"));
    Path link = parent.resolve("link");
    Process created =
        new ProcessBuilder("sh", "-c", "d=$(printf 'a\\377b') && mkdir \"$d\" && ln -s \"$d\" link")
            .directory(parent.toFile())
            .inheritIO()
            .start();
    assertThat(created.waitFor()).isZero();

    Answer answer = register(link.toString());

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.error().path("message").asText()).contains("is not valid").contains("rename");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\0b", "\ud800", "a\udc00b"})
  void rejectsDisplayNamesThatAreNotText(String name) throws Exception {
    Path folder = Files.createDirectories(root.resolve("displayed"));
    String workspace = "/workspaces/" + id(register(folder.toString()));

    Answer renamed =
        server.send(
            server
                .request(workspace + "/display-name", "Content-Type", "application/json")
                .method("PATCH", BodyPublishers.ofString(escaped(Map.of("displayName", name)))));
    Answer registered =
        server.post(
            "/workspaces/local", escaped(Map.of("folderPath", folder.toString(), "name", name)));

    for (Answer answer : List.of(renamed, registered)) {
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.error().at("/details/0/path").asText()).isIn("displayName", "name");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/workspaces?includeHidden=%ff",
        "/workspaces/ws_0/files/search?query=%C3",
        "/workspaces/ws_0/files/search?query=a%ED%A0%80b",
      })
  void rejectsParametersThatAreNotUtf8(String path) throws Exception {
    Answer answer = server.get(path);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("invalid_request");
    assertThat(answer.error().path("message").asText()).contains("UTF-8");
  }

  @Test
  void rejectsAPathThatIsNotUtf8() throws Exception {
    Answer answer = server.get("/workspaces/%c3%28/sessions");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("invalid_request");
  }

  private Answer register(String path) throws Exception {
    return server.post("/workspaces/local", escaped(Map.of("folderPath", path)));
  }

  /** Returns JSON in which characters outside ASCII are escaped, unpaired surrogates included. */
  private static String escaped(Map<String, String> values) throws Exception {
    return JSON.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII).writeValueAsString(values);
  }

  private static String id(Answer answer) {
    return answer.data().path("id").asText();
  }

  private static List<String> directories(JsonNode sessions) {
    return sessions.findValuesAsText("directory");
  }
}

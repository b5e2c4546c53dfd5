package dev.openwork.router;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.openwork.router.json.Json;
import dev.openwork.router.support.Bridge;
import dev.openwork.router.support.FakeOpencode;
import dev.openwork.router.support.TestRouter;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests how the working directory of a chat is determined. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DirectoriesTest {
  private final FakeOpencode opencode = FakeOpencode.start();
  private final Bridge bridge = Bridge.start();
  private final Path home;
  private final Path elsewhere;
  private final Path outside;
  private TestRouter router;

  DirectoriesTest(@TempDir Path home) throws Exception {
    this.home = home;
    elsewhere = Files.createDirectories(home.resolve("elsewhere/real project")).toRealPath();
    outside = Files.createDirectories(home.resolve("outside")).toRealPath();
    router = start(config());
  }

  @AfterEach
  void close() {
    router.close();
    bridge.close();
    opencode.close();
  }

  @Test
  void bindsAChatToAnotherProject() throws Exception {
    assertThat(bind("ann", elsewhere).statusCode()).isEqualTo(200);
    assertThat(directoryOf("ann")).isEqualTo(elsewhere.toString());
    assertThat(directoryOf("bob")).isEqualTo(router.project().toString());
  }

  @Test
  void appliesANewRootImmediately() throws Exception {
    assertThat(bind("ann", outside).statusCode()).isEqualTo(403);
    ObjectNode config = config();
    config.withArray("/roots").add(outside.toString());
    TestRouter.configure(home, config);
    assertThat(bind("ann", outside).statusCode()).isEqualTo(200);
  }

  @Test
  void rejectsABindingOutsideTheRoots() throws Exception {
    assertThat(bind("ann", outside))
        .returns(403, HttpResponse::statusCode)
        .satisfies(answer -> assertThat(answer.body()).contains(outside.toString(), "roots"));
    Path link = Files.createSymbolicLink(elsewhere.resolve("link"), outside);
    assertThat(bind("ann", link).statusCode()).isEqualTo(403);
    assertThat(bind("ann", elsewhere.resolve("../../outside")).statusCode()).isEqualTo(403);
  }

  @Test
  void rejectsABoundDirectoryThatWasReplacedByALink() throws Exception {
    bind("ann", elsewhere);
    Files.delete(elsewhere);
    Files.createSymbolicLink(elsewhere, outside);
    bridge.say(router.uri(), "ann", "hello");
    assertThat(bridge.nextText()).contains("outside the allowed roots");
    assertThat(opencode.prompts()).isEmpty();
  }

  @Test
  void aChatChangesItsDirectoryWithinTheRoots() throws Exception {
    bridge.say(router.uri(), "ann", "/dir " + elsewhere);
    assertThat(bridge.nextText()).isEqualTo("Working directory changed to " + elsewhere);
    assertThat(directoryOf("ann")).isEqualTo(elsewhere.toString());
    for (String wrong : new String[] {outside.toString(), home + "/missing", "../outside"}) {
      bridge.say(router.uri(), "ann", "/cd " + wrong);
      assertThat(bridge.nextText())
          .isEqualTo(wrong + " is not a directory that this chat may use.");
    }
    assertThat(directoryOf("ann")).isEqualTo(elsewhere.toString());
  }

  @Test
  void theDirectoryOfAChatSurvivesReconfigurationAndRestart() throws Exception {
    bridge.say(router.uri(), "ann", "/dir " + elsewhere);
    assertThat(bridge.nextText()).startsWith("Working directory changed");
    ObjectNode config = config();
    for (String peer : new String[] {"ann", "bob"}) {
      config
          .withArray("/bindings")
          .addObject()
          .put("channel", "webhook")
          .put("identity", "default")
          .put("peer", peer)
          .put("directory", router.project().toString());
    }
    TestRouter.configure(home, config);
    assertThat(bindings())
        .containsExactly("ann " + elsewhere + " chat", "bob " + router.project() + " config");
    router.close();
    router = start(config());
    assertThat(bindings()).containsExactly("ann " + elsewhere + " chat");
    assertThat(directoryOf("ann")).isEqualTo(elsewhere.toString());
  }

  @Test
  void usesTheDirectoryOfTheIdentityByDefault() throws Exception {
    router.close();
    ObjectNode config = config();
    TestRouter.identity(config).put("directory", elsewhere.toString());
    router = start(config);
    assertThat(directoryOf("ann")).isEqualTo(elsewhere.toString());
    bind("ann", router.project());
    assertThat(directoryOf("ann")).isEqualTo(router.project().toString());
    ObjectNode clear =
        Json.object().put("channel", "webhook").put("identity", "default").put("peer", "ann");
    assertThat(router.post("/bindings", clear).body()).contains("\"cleared\":true");
    assertThat(directoryOf("ann"))
        .isEqualTo(router.project().toString()); // the directory of the last session
    bridge.say(router.uri(), "ann", "/reset");
    bridge.nextText();
    assertThat(directoryOf("ann")).isEqualTo(elsewhere.toString());
  }

  @DisabledOnOs(OS.WINDOWS)
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a b",
        "a%20b",
        "a%2520b",
        "100%",
        "%zz",
        "a+b",
        "a#b",
        "a?b",
        "a&b=c",
        "a\"b",
        "a'b",
        "a\\b",
        "Grün",
        "日本語",
        "\ud83d\ude80",
        "a\nb",
        "a\tb",
        " leading",
        "trailing ",
        "%",
        "İı"
      })
  void eachNameSelectsItsOwnDirectory(String name) throws Exception {
    Path directory = Files.createDirectories(elsewhere.resolve(name));

    assertThat(Json.read(bind("ann", directory).body()).path("directory").asText())
        .isEqualTo(directory.toString());
    assertThat(directoryOf("ann")).isEqualTo(directory.toString());
    ObjectNode message = Json.object().put("channel", "webhook").put("identity", "default");
    message.put("directory", directory.toString());
    Files.writeString(directory.resolve(name), "content");
    message
        .putArray("parts")
        .addObject()
        .put("type", "file")
        .put("path", directory.resolve(name).toString());
    assertThat(router.post("/send", message).body()).contains("\"peer\":\"ann\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\\u0000b", "\\ud800", "a\\udc00b"})
  void rejectsNamesThatNoDirectoryCanHave(String escaped) throws Exception {
    String to = "{\"channel\":\"webhook\",\"identity\":\"default\",\"peer\":\"ann\",";
    String binding = to + "\"directory\":\"" + escaped + "\"}";
    String message = to + "\"parts\":[{\"type\":\"file\",\"path\":\"" + escaped + "\"}]}";

    for (HttpResponse<String> answer :
        List.of(post("/bindings", binding), post("/send", message))) {
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
      assertThat(answer.body()).contains("cannot be the name of a file or directory");
    }
  }

  @DisabledOnOs(OS.WINDOWS)
  @Test
  void rejectsADirectoryWhoseNameIsNotText() throws Exception {
    Process created =
        new ProcessBuilder("sh", "-c", "d=$(printf 'a\\377b') && mkdir \"$d\" && ln -s \"$d\" link")
            .directory(elsewhere.toFile())
            .inheritIO()
            .start();
    assertThat(created.waitFor()).isZero();

    assertThat(bind("ann", elsewhere.resolve("link")))
        .returns(400, HttpResponse::statusCode)
        .satisfies(answer -> assertThat(answer.body()).contains("is not valid text"));
  }

  private HttpResponse<String> post(String path, String json) throws Exception {
    return router.send(router.request(path).POST(BodyPublishers.ofString(json)));
  }

  private HttpResponse<String> bind(String peer, Path directory) throws Exception {
    return router.post(
        "/bindings",
        Json.object()
            .put("channel", "webhook")
            .put("identity", "default")
            .put("peer", peer)
            .put("directory", directory.toString()));
  }

  private String directoryOf(String peer) throws Exception {
    bridge.say(router.uri(), peer, "where?");
    assertThat(bridge.nextText()).isEqualTo("You said: where?");
    return opencode.prompts().get(opencode.prompts().size() - 1).directory();
  }

  private List<String> bindings() throws Exception {
    JsonNode list = Json.read(router.get("/bindings").body()).path("bindings");
    return list.findParents("peer").stream()
        .map(
            binding ->
                "%s %s %s"
                    .formatted(
                        binding.path("peer").asText(),
                        binding.path("directory").asText(),
                        binding.path("origin").asText()))
        .toList();
  }

  private ObjectNode config() {
    ObjectNode config = TestRouter.config(bridge, "public");
    config.putArray("roots").add(home.resolve("elsewhere").toString());
    return config;
  }

  private TestRouter start(ObjectNode config) throws Exception {
    TestRouter.configure(home, config);
    return TestRouter.start(home, opencode.uri());
  }
}

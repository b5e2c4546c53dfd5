package dev.openwork.router;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.openwork.router.json.Json;
import dev.openwork.router.support.Bridge;
import dev.openwork.router.support.FakeOpencode;
import dev.openwork.router.support.TestRouter;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HttpSecurityTest {
  private final FakeOpencode opencode = FakeOpencode.start();
  private final Bridge bridge = Bridge.start();
  private final Path home;
  private final TestRouter router;

  HttpSecurityTest(@TempDir Path home) throws Exception {
    this.home = home;
    TestRouter.configure(home, TestRouter.config(bridge, "public"));
    router = TestRouter.start(home, opencode.uri());
  }

  @AfterEach
  void close() {
    router.close();
    bridge.close();
    opencode.close();
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /status",
    "GET, /bindings",
    "POST, /bindings",
    "GET, /identities",
    "POST, /identities/webhook",
    "DELETE, /identities/webhook/default",
    "POST, /identities/webhook/default/pairing-code",
    "POST, /config/groups",
    "POST, /send",
    "GET, /nowhere",
    "OPTIONS, /send"
  })
  void requiresTheTokenForAllRoutesButHealth(String method, String path) throws Exception {
    for (String credentials : new String[] {"", "Bearer wrong", "Basic " + TestRouter.TOKEN}) {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(router.uri().resolve(path))
              .method(method, BodyPublishers.noBody());
      if (!credentials.isEmpty()) {
        request.header("Authorization", credentials);
      }
      assertThat(router.send(request).statusCode()).isEqualTo(401);
    }
  }

  @Test
  void healthIsPublicAndRevealsNoPaths() throws Exception {
    for (String path : new String[] {"/", "/health"}) {
      HttpResponse<String> answer =
          router.send(HttpRequest.newBuilder(router.uri().resolve(path)).GET());
      assertThat(answer.statusCode()).isIn(200, 503);
      assertThat(answer.body()).contains("\"opencode\"").doesNotContain(home.toString());
    }
  }

  @Test
  void sendsNoCorsHeaders() throws Exception {
    for (String path : new String[] {"/health", "/status"}) {
      var answer = router.send(router.request(path).header("Origin", "http://evil.example").GET());
      assertThat(answer.headers().map().keySet())
          .noneMatch(name -> name.startsWith("access-control"));
    }
  }

  @Test
  void reportsErrors() throws Exception {
    assertThat(router.get("/nowhere"))
        .returns(404, HttpResponse::statusCode)
        .returns("{\"ok\":false,\"error\":\"no route /nowhere\"}", HttpResponse::body);
    assertThat(router.post("/health", Json.object()).statusCode()).isEqualTo(405);
    assertThat(router.post("/bindings", Json.object()))
        .returns(400, HttpResponse::statusCode)
        .returns(
            "{\"ok\":false,\"error\":\"channel is missing; expected a string\"}",
            HttpResponse::body);
    assertThat(router.send(router.request("/bindings").POST(BodyPublishers.ofString("{oops"))))
        .returns(400, HttpResponse::statusCode)
        .satisfies(answer -> assertThat(answer.body()).contains("not valid JSON at line 1"));
  }

  @Test
  void sendsFilesWithinTheRootsOnly() throws Exception {
    Path inside = Files.writeString(router.project().resolve("notes.txt"), "notes");
    Path outside = Files.writeString(home.resolve("private.txt"), "private");
    Path link = Files.createSymbolicLink(router.project().resolve("link.txt"), outside);
    assertThat(sendFile(inside.toString()).statusCode()).isEqualTo(200);
    assertThat(bridge.next().path("content").binaryValue()).asString().isEqualTo("notes");
    for (String path : new String[] {outside.toString(), link.toString(), "../private.txt"}) {
      assertThat(sendFile(path).statusCode()).isEqualTo(403);
    }
  }

  @Test
  void anAnswerSendsFilesOfTheProjectOnly() throws Exception {
    Files.writeString(router.project().resolve("notes.txt"), "notes");
    Files.writeString(home.resolve("private.txt"), "private");
    opencode.script(prompt -> "Here:\nFILE: notes.txt\nFILE: ../private.txt\nFILE: /etc/passwd");
    bridge.say(router.uri(), "ann", "send me all");
    assertThat(bridge.nextText()).isEqualTo("Here:");
    assertThat(bridge.next().path("name").asText()).isEqualTo("notes.txt");
    assertThat(bridge.next().path("text").asText()).startsWith("(../private.txt was not sent");
    assertThat(bridge.next().path("text").asText()).startsWith("(/etc/passwd was not sent");
  }

  @Test
  void neitherListsNorLogsSecrets() throws Exception {
    bridge.say(router.uri(), "ann", "a private word");
    bridge.nextText();
    for (String path : new String[] {"/status", "/identities", "/bindings", "/health"}) {
      assertThat(router.get(path).body()).doesNotContain(Bridge.SECRET, TestRouter.TOKEN);
    }
    assertThat(router.log()).doesNotContain(Bridge.SECRET, TestRouter.TOKEN, "a private word");
  }

  private HttpResponse<String> sendFile(String path) throws Exception {
    ObjectNode body =
        Json.object().put("channel", "webhook").put("identity", "default").put("peer", "ann");
    body.putArray("parts").addObject().put("type", "file").put("path", path);
    return router.post("/send", body);
  }
}

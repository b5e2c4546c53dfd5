package dev.openwork.router;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.openwork.router.json.Json;
import dev.openwork.router.support.Bridge;
import dev.openwork.router.support.FakeOpencode;
import dev.openwork.router.support.TestRouter;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class IdentitiesTest {
  private final FakeOpencode opencode = FakeOpencode.start();
  private final Bridge bridge = Bridge.start();
  private final Path home;
  private final TestRouter router;

  IdentitiesTest(@TempDir Path home) throws Exception {
    this.home = home;
    router = TestRouter.start(home, opencode.uri());
  }

  @AfterEach
  void close() {
    router.close();
    bridge.close();
    opencode.close();
  }

  @Test
  void aNewIdentityIsPrivateAndReturnsItsPairingCodeOnce() throws Exception {
    JsonNode made = Json.read(router.post("/identities/webhook", identity()).body());
    assertThat(made.path("running").asBoolean()).isTrue();
    String code = made.path("pairingCode").asText();
    assertThat(code).matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
    assertThat(listed().path("access").asText()).isEqualTo("private");
    assertThat(file()).doesNotContain(code, code.replace("-", ""));
    assertThat(router.post("/identities/webhook", identity()).body()).doesNotContain("pairingCode");
    bridge.say(router.uri(), "ann", "/pair " + code);
    assertThat(bridge.nextText()).contains("paired now");
  }

  @Test
  void aNewPairingCodeReplacesThePreviousOne() throws Exception {
    String first = code(router.post("/identities/webhook", identity()));
    String second = code(router.post("/identities/webhook/default/pairing-code", Json.object()));
    assertThat(second).isNotEqualTo(first);
    bridge.say(router.uri(), "ann", "/pair " + first);
    assertThat(bridge.nextText()).contains("code is invalid");
    bridge.say(router.uri(), "ann", "/pair " + second);
    assertThat(bridge.nextText()).contains("paired now");
  }

  @Test
  void aChangeKeepsTheOtherFields() throws Exception {
    router.post("/identities/webhook", identity().put("directory", router.project().toString()));
    router.post("/identities/webhook", Json.object().put("id", "default").put("access", "public"));
    assertThat(listed().path("directory").asText()).isEqualTo(router.project().toString());
    assertThat(listed().path("access").asText()).isEqualTo("public");
    assertThat(listed().path("running").asBoolean()).isTrue();
  }

  @Test
  void rejectsAnInvalidIdentityWithoutChangingTheFile() throws Exception {
    router.post("/identities/webhook", identity());
    String before = file();
    for (ObjectNode wrong :
        new ObjectNode[] {
          identity().put("secret", "short"),
          identity().put("callbackUrl", "http://bridge.example/callback"),
          identity().put("callbackUrl", "nowhere"),
          identity().put("directory", home.resolve("missing").toString()),
          identity().put("access", "everybody"),
          identity().put("id", "not an id"),
          identity().put("pairingCodeHash", "00")
        }) {
      assertThat(router.post("/identities/webhook", wrong).statusCode()).isIn(400, 404);
    }
    assertThat(router.post("/identities/telepathy", identity()).statusCode()).isEqualTo(400);
    assertThat(file()).isEqualTo(before);
  }

  @Test
  void aRemovedIdentityRejectsMessages() throws Exception {
    router.post("/identities/webhook", identity());
    assertThat(router.send(router.request("/identities/webhook/default").DELETE()).statusCode())
        .isEqualTo(200);
    assertThat(bridge.say(router.uri(), "ann", "hello").statusCode()).isEqualTo(401);
    assertThat(router.send(router.request("/identities/webhook/default").DELETE()).statusCode())
        .isEqualTo(404);
  }

  @Test
  void onlyTheOwnerCanReadTheFiles() throws Exception {
    router.post("/identities/webhook", identity());
    for (String name : new String[] {"opencode-router.json", "endpoint"}) {
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(home.resolve("data").resolve(name))))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void answersMentionsInGroupsIfGroupsAreEnabled() throws Exception {
    router.post("/identities/webhook", identity().put("access", "public"));
    say(false, true);
    router.post("/config/groups", Json.object().put("enabled", true));
    say(true, false);
    say(false, true);
    assertThat(bridge.nextText()).isEqualTo("You said: groups=false mentioned=true");
    assertThat(opencode.prompts()).hasSize(1);
  }

  private void say(boolean enabled, boolean mentioned) {
    ObjectNode body = Json.object().put("peer", "team").put("group", true);
    body.put("mentioned", mentioned)
        .put("text", "groups=%s mentioned=%s".formatted(enabled, mentioned));
    assertThat(bridge.send(router.uri(), body).statusCode()).isEqualTo(202);
  }

  private ObjectNode identity() {
    return Json.object()
        .put("id", "default")
        .put("secret", Bridge.SECRET)
        .put("callbackUrl", bridge.url().toString());
  }

  private JsonNode listed() throws Exception {
    return Json.read(router.get("/identities").body()).at("/identities/0");
  }

  private String file() throws Exception {
    return Files.readString(home.resolve("data/opencode-router.json"));
  }

  private static String code(HttpResponse<String> answer) throws Exception {
    return Json.read(answer.body()).path("pairingCode").asText();
  }
}

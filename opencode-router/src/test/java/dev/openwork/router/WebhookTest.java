package dev.openwork.router;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.openwork.router.json.Json;
import dev.openwork.router.support.Bridge;
import dev.openwork.router.support.FakeOpencode;
import dev.openwork.router.support.TestRouter;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WebhookTest {
  private static final String BODY = "{\"id\":\"m\",\"peer\":\"ann\",\"text\":\"hello\"}";

  private final FakeOpencode opencode = FakeOpencode.start();
  private final Bridge bridge = Bridge.start();
  private final Path home;
  private final long now = Instant.now().getEpochSecond();
  private TestRouter router;

  WebhookTest(@TempDir Path home) throws Exception {
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

  @Test
  void rejectsInvalidSignatures() {
    String good = Bridge.sign("inbound", now, BODY);
    assertThat(send("/webhook/default", BODY + " ", now, good)).isEqualTo(401);
    assertThat(send("/webhook/default", BODY, now + 1, good)).isEqualTo(401);
    assertThat(send("/webhook/default", BODY, now, good.replace("v1=", "v1=0"))).isEqualTo(401);
    assertThat(send("/webhook/default", BODY, now, Bridge.sign("outbound", now, BODY)))
        .isEqualTo(401);
    assertThat(send("/webhook/other", BODY, now, good)).isEqualTo(401);
    assertThat(opencode.prompts()).isEmpty();
  }

  @Test
  void rejectsOldAndFutureTimestamps() {
    for (long time : new long[] {now - 400, now + 400}) {
      assertThat(send("/webhook/default", BODY, time, Bridge.sign("inbound", time, BODY)))
          .isEqualTo(401);
    }
  }

  @Test
  void detectsReplaysAfterARestart() throws Exception {
    String good = Bridge.sign("inbound", now, BODY);
    URI url = router.uri().resolve("/webhook/default");
    assertThat(bridge.send(url, BODY, now, good).body()).contains("\"duplicate\":false");
    assertThat(bridge.send(url, BODY, now, good).body()).contains("\"duplicate\":true");
    assertThat(bridge.nextText()).isEqualTo("You said: hello");
    router.close();
    router = TestRouter.start(home, opencode.uri());
    url = router.uri().resolve("/webhook/default");
    assertThat(bridge.send(url, BODY, now, good).body()).contains("\"duplicate\":true");
    bridge.say(router.uri(), "ann", "next");
    assertThat(bridge.nextText()).isEqualTo("You said: next");
  }

  @Test
  void detectsADuplicateWithANewSignature() throws Exception {
    ObjectNode body = Json.object().put("peer", "ann").put("text", "once").put("id", "m1");
    assertThat(bridge.send(router.uri(), body).body()).contains("\"duplicate\":false");
    assertThat(bridge.nextText()).isEqualTo("You said: once");
    HttpResponse<String> again = bridge.send(router.uri(), body.put("text", "twice"));
    assertThat(again.statusCode()).isEqualTo(202);
    assertThat(again.body()).contains("\"duplicate\":true");
    bridge.say(router.uri(), "ann", "next");
    assertThat(bridge.nextText()).isEqualTo("You said: next");
  }

  @Test
  void reportsInvalidBodies() {
    ObjectNode silent = Json.object().put("peer", "ann");
    assertThat(bridge.send(router.uri(), silent).body()).contains("text is missing");
    ObjectNode nameless = Json.object().put("text", "hello");
    assertThat(bridge.send(router.uri(), nameless).body()).contains("peer is missing");
    String anonymous = "{\"peer\":\"ann\",\"text\":\"hello\"}";
    URI url = router.uri().resolve("/webhook/default");
    String signature = Bridge.sign("inbound", now, anonymous);
    assertThat(bridge.send(url, anonymous, now, signature).body()).contains("id is missing");
    ObjectNode odd = Json.object().put("peer", "ann");
    odd.putArray("media").addObject().put("name", "a").put("content", "***");
    assertThat(bridge.send(router.uri(), odd).body())
        .contains("media[0].content is not valid base64");
  }

  @Test
  void rejectsMessagesIfTheQueueIsFull() throws Exception {
    CountDownLatch released = new CountDownLatch(1);
    opencode.script(
        prompt -> {
          released.await();
          return prompt.text();
        });
    int accepted = 0;
    HttpResponse<String> answer = message(accepted);
    while (answer.statusCode() == 202 && accepted < 100) {
      answer = message(++accepted);
    }
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(accepted).isEqualTo(21);
    released.countDown();
    for (int i = 0; i < accepted; i++) {
      assertThat(bridge.nextText()).isEqualTo("message " + i);
    }
    assertThat(message(accepted).body()).contains("\"duplicate\":false");
    assertThat(bridge.nextText()).isEqualTo("message " + accepted);
  }

  @Test
  void retriesCallbacksTwice() throws Exception {
    bridge.failNext(500, 429);
    bridge.say(router.uri(), "ann", "one");
    assertThat(bridge.nextText()).isEqualTo("You said: one");
    bridge.failNext(500, 502, 503);
    bridge.say(router.uri(), "ann", "two");
    bridge.say(router.uri(), "ann", "three");
    assertThat(bridge.nextText()).isEqualTo("You said: three");
    assertThat(router.log())
        .contains("part to webhook/default/ann: the callback returned status 503");
  }

  @Test
  void doesNotRetryARejectedCallback() throws Exception {
    bridge.failNext(404);
    bridge.say(router.uri(), "ann", "one");
    bridge.say(router.uri(), "ann", "two");
    assertThat(bridge.nextText()).isEqualTo("You said: two");
  }

  private HttpResponse<String> message(int number) {
    return bridge.send(
        router.uri(),
        Json.object().put("peer", "ann").put("text", "message " + number).put("id", "m" + number));
  }

  private int send(String path, String body, long timestamp, String signature) {
    URI url = router.uri().resolve(path);
    return bridge.send(url, body, timestamp, signature).statusCode();
  }
}

package dev.openwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ConversationStreamTest {
  private static final String STREAM = Samples.SESSION_PATH + "/stream";
  private static final String PROMPT = Samples.SESSION_PATH + "/messages";

  private FakeServer server;
  private RunningApp app;

  @BeforeEach
  void start() throws Exception {
    server = Samples.server();
    app = RunningApp.with(server);
  }

  @AfterEach
  void stop() throws Exception {
    app.close();
    server.close();
  }

  @Test
  void startsWithAllMessages() throws Exception {
    await(app.lines(STREAM), "Hello &lt;script&gt;");
  }

  @Test
  void streamsAnAnswer() throws Exception {
    Iterator<String> lines = app.lines(STREAM);
    await(lines, "id=\"conversation-notice\"");

    server.send(Samples.DELTA);

    await(
        lines, "<div hx-swap-oob=\"beforeend:#block-prt_1-0 > :last-child\"> &amp; goodbye</div>");
  }

  @Test
  void sendsOnlyTheTextThatIsNew() throws Exception {
    String delta = "x".repeat(98) + "\\n";
    int count = 3000;
    Iterator<String> lines = app.lines(STREAM);
    await(lines, "id=\"conversation-notice\"");

    for (int i = 0; i < count; i++) {
      server.send(Samples.DELTA.replace(" & goodbye", delta));
    }
    server.send(Samples.DELTA.replace(" & goodbye", "The end." + "x".repeat(98 * count / 32)));

    long bytes = bytesUntil(lines, "The end.");
    assertThat(bytes).isGreaterThan(98L * count).isLessThan(4 * 99L * count);
  }

  @Test
  void sendsTheWholeTextToAPageThatConnectsDuringAnAnswer() throws Exception {
    Iterator<String> first = app.lines(STREAM);
    await(first, "id=\"conversation-notice\"");
    server.send(Samples.DELTA);
    await(first, "&amp; goodbye");

    Iterator<String> second = app.lines(STREAM);
    await(second, "Hello &lt;script&gt; &amp; goodbye");
    server.send(Samples.DELTA.replace("goodbye", "farewell"));

    await(first, "&amp; farewell");
    await(second, "&amp; farewell");
  }

  @Test
  void loadsEarlierMessagesByPage() throws Exception {
    String messages = "GET " + Samples.SESSION_PATH + "/messages";
    server.respondPage(messages, Samples.MESSAGES, "abc_-=");
    server.respond(
        messages + "?limit=50&cursor=abc_-=", Samples.MESSAGES.replace("msg_1", "msg_0"));

    String page = app.get(Samples.SESSION_PATH).body();
    String earlier = Samples.SESSION_PATH + "/earlier?cursor=abc_-%3D";

    assertThat(page).contains("hx-get=\"" + earlier + "\"", "id=\"message-msg_1\"");
    await(app.lines(STREAM), "hx-get=\"" + earlier + "\"");
    assertThat(app.get(earlier).body())
        .contains("id=\"message-msg_0\"")
        .doesNotContain("hx-get", "msg_1\"");
  }

  @Test
  void skipsUnknownEvents() throws Exception {
    Iterator<String> lines = app.lines(STREAM);
    server.send("{\"type\":\"invented.tomorrow\",\"id\":\"1\",\"properties\":{\"x\":1}}");
    server.send(Samples.DELTA);

    await(lines, "&amp; goodbye");
  }

  @Test
  void reloadsAllMessagesAfterAnInterruption() throws Exception {
    Iterator<String> lines = app.lines(STREAM);
    await(lines, "Hello &lt;script&gt;");

    server.send("");

    await(lines, "data-status=\"disconnected\"");
    await(lines, "Hello &lt;script&gt;");
  }

  @Test
  void acceptsAPromptImmediatelyAndShowsTheRun() throws Exception {
    Iterator<String> lines = app.lines(STREAM);
    await(lines, "data-status=\"idle\"");

    HttpResponse<String> answer = app.post(PROMPT, "text=Do+it", "HX-Request", "true");

    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(server.nextBody()).contains("\"text\":\"Do it\"");
    await(lines, "data-status=\"busy\"");
  }

  @Test
  void showsWhyAPromptFailed() throws Exception {
    server.fail("POST " + PROMPT, 503, "service_unavailable", "opencode is restarting");
    Iterator<String> lines = app.lines(STREAM);
    await(lines, "data-status=\"idle\"");

    app.post(PROMPT, "text=Do+it", "HX-Request", "true");

    await(lines, "opencode is not running");
    assertThat(app.get(Samples.SESSION_PATH).body()).contains("opencode is not running");
  }

  @Test
  void rejectsAnEmptyPrompt() throws Exception {
    assertThat(app.post(PROMPT, "text=+", "HX-Request", "true").body())
        .contains("Enter a message.");
  }

  @Test
  void endsWhenTheSessionDoesNotExist() throws Exception {
    server.fail("GET /workspaces/ws_1/sessions/gone/messages", 404, "not_found", "No session");

    await(app.lines("/workspaces/ws_1/sessions/gone/stream"), "No session");
  }

  private static long bytesUntil(Iterator<String> lines, String text) {
    long bytes = 0;
    while (lines.hasNext()) {
      String line = lines.next();
      bytes += line.getBytes(StandardCharsets.UTF_8).length + 1;
      if (line.contains(text)) {
        return bytes;
      }
    }
    throw new AssertionError("The stream ended without: " + text);
  }

  private static void await(Iterator<String> lines, String text) {
    while (lines.hasNext()) {
      if (lines.next().contains(text)) {
        return;
      }
    }
    throw new AssertionError("The stream ended without: " + text);
  }
}

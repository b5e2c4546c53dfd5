package dev.openwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Iterator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
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

    await(lines, "id=\"part-prt_1\"");
    await(lines, "Hello &lt;script&gt; &amp; goodbye");
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

  private static void await(Iterator<String> lines, String text) {
    while (lines.hasNext()) {
      if (lines.next().contains(text)) {
        return;
      }
    }
    throw new AssertionError("The stream ended without: " + text);
  }
}

package dev.openwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PagesTest {
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
  void listsTheWorkspaces() throws Exception {
    assertThat(app.get("/").body())
        .contains("Demo &lt;1&gt;", "/home/me/demo", "href=\"/workspaces/ws_1\"");
  }

  @Test
  void showsAllPropertiesOfAWorkspace() throws Exception {
    assertThat(app.get("/workspaces/ws_1").body())
        .contains("data-property=\"backend.local.dataDir\"")
        .contains("data-property=\"runtime.lastError\"")
        .contains("href=\"" + Samples.SESSION_PATH + "\"");
  }

  @Test
  void showsTheMessagesOfASession() throws Exception {
    assertThat(app.get(Samples.SESSION_PATH).body())
        .contains("Hello &lt;script&gt;", "id=\"message-msg_1\"")
        .contains("sse-connect=\"" + Samples.SESSION_PATH + "/stream\"");
  }

  @Test
  void opensAFolder() throws Exception {
    server.respond("POST /workspaces/local", Samples.WORKSPACE);

    HttpResponse<String> answer = app.post("/workspaces", "folderPath=%2Fhome%2Fme&name=");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).hasValue("/workspaces/ws_1");
    assertThat(server.nextBody()).isEqualTo("{\"folderPath\":\"/home/me\"}");
  }

  @Test
  void keepsTheFormValuesWhenAFolderIsRejected() throws Exception {
    server.fail("POST /workspaces/local", 400, "invalid_request", "There is no folder /no");

    HttpResponse<String> answer = app.post("/workspaces", "folderPath=%2Fno&name=N");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("This folder cannot be opened", "There is no folder /no", "owreq_7")
        .contains("value=\"/no\"", "value=\"N\"");
  }

  @Test
  void rejectsATitleThatIsTooLongForTheContract() throws Exception {
    HttpResponse<String> answer = app.post("/workspaces/ws_1/sessions", "title=" + "x".repeat(501));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("SessionRequest.title must have at most 500 characters");
    assertThat(server.hasReceivedABody()).isFalse();
  }

  @Test
  void createsASession() throws Exception {
    server.respond("POST /workspaces/ws_1/sessions", Samples.SESSION);

    HttpResponse<String> answer = app.post("/workspaces/ws_1/sessions", "title=First");

    assertThat(answer.headers().firstValue("Location")).hasValue(Samples.SESSION_PATH);
    assertThat(server.nextBody()).isEqualTo("{\"title\":\"First\"}");
  }

  @Test
  void showsAWorkspaceWhileOpencodeIsNotRunning() throws Exception {
    server.fail(
        "GET /workspaces/ws_1/sessions", 503, "service_unavailable", "opencode is restarting");

    assertThat(app.get("/workspaces/ws_1").body())
        .contains("opencode is not running", "opencode is restarting", "Try again")
        .contains("workspace-details");
  }

  @Test
  void explainsThatTheServerIsUnavailable() throws Exception {
    server.close();

    HttpResponse<String> answer = app.get("/");

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body())
        .contains("Server V2 is not available", server.url(), "Try again")
        .doesNotContain("Exception");
  }

  @Test
  void showsTheStatusOfTheServer() throws Exception {
    server
        .respond("GET /system/health", Samples.HEALTH)
        .respond(
            "GET /system/opencode/health",
            "{\"status\":\"crashed\",\"running\":false,\"restarts\":0,\"output\":[]}");
    assertThat(app.get("/fragments/health").body())
        .contains("data-state=\"attention\"", "opencode crashed", "1.2.3");

    server.close();
    assertThat(app.get("/fragments/health").body()).contains("data-state=\"unavailable\"");
  }

  @Test
  void servesTheStaticFiles() throws Exception {
    for (String asset : new String[] {"app.css", "app.js", "icon.svg", "htmx.js", "htmx-sse.js"}) {
      assertThat(app.get("/assets/" + asset).statusCode()).as(asset).isEqualTo(200);
    }
    assertThat(app.get("/assets/other.js").statusCode()).isEqualTo(404);
  }
}

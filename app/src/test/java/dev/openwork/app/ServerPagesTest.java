package dev.openwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ServerPagesTest {
  private static final Pattern ID = Pattern.compile("data-server-id=\"(srv_[0-9a-f]{12})\"");

  private FakeServer local;
  private FakeServer other;
  private RunningApp app;

  @BeforeEach
  void start() throws Exception {
    local = Samples.server();
    other =
        new FakeServer()
            .respond("GET /system/health", Samples.HEALTH)
            .respond("GET /system/capabilities", Samples.capabilities("host"))
            .respond("GET /workspaces", "[" + Samples.WORKSPACE.replace("Demo", "Remote") + "]")
            .respond("GET /workspaces/ws_1", Samples.WORKSPACE.replace("Demo", "Remote"))
            .respond("GET /workspaces/ws_1/sessions", "[" + Samples.SESSION + "]")
            .respond("GET " + Samples.SESSION_PATH, Samples.SESSION)
            .respond("GET " + Samples.SESSION_PATH + "/messages", Samples.MESSAGES)
            .respond("GET /workspaces/ws_1/permissions", "[]")
            .respond("GET /workspaces/ws_1/questions", "[]");
    app = RunningApp.with(local);
  }

  @AfterEach
  void stop() throws Exception {
    app.close();
    local.close();
    other.close();
  }

  @Test
  void listsTheLocalServer() throws Exception {
    assertThat(app.get("/servers").body())
        .contains("Local server", local.url(), "Not tested", "/servers/srv_local/test")
        .doesNotContain("/servers/srv_local/remove");
    assertThat(app.get("/").body()).contains("href=\"/servers\"");
  }

  @Test
  void addsAndTestsAServer() throws Exception {
    HttpResponse<String> answer = add(other.url(), "My <server>", "t0ken");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).hasValue("/servers");
    assertThat(other.authorization("GET /system/capabilities")).isEqualTo("Bearer t0ken");
    assertThat(app.get("/servers").body())
        .contains("My &lt;server&gt;", "Server V2 1.2.3, token accepted as host")
        .contains("data-state=\"ok\"", other.url())
        .doesNotContain("t0ken");
  }

  @Test
  void showsWhyAServerIsRejectedAndKeepsTheInputWithoutTheToken() throws Exception {
    HttpResponse<String> answer = add("server.example", "Mine", "t0ken");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("This server cannot be added", "got 'server.example'")
        .contains("value=\"server.example\"", "value=\"Mine\"")
        .doesNotContain("t0ken");
  }

  @Test
  void showsThatAServerIsNotReachable() throws Exception {
    String url;
    try (ServerSocket free = new ServerSocket(0)) {
      url = "http://127.0.0.1:" + free.getLocalPort();
    }
    add(url, "", "");

    assertThat(app.get("/servers").body())
        .contains("data-state=\"unavailable\"", "No connection: ", "refused");
  }

  @Test
  void showsThatTheTokenIsNotAccepted() throws Exception {
    other.fail("GET /system/capabilities", 401, "unauthorized", "Wrong token");
    add(other.url(), "", "wrong");

    assertThat(app.get("/servers").body())
        .contains("data-state=\"attention\"", "1.2.3. The server does not accept the token.");
  }

  @Test
  void showsThatATokenIsMissing() throws Exception {
    other.fail("GET /system/capabilities", 401, "unauthorized", "No token");
    add(other.url(), "", "");

    assertThat(app.get("/servers").body())
        .contains("The server requires a token. Remove it and add it with its token.");
  }

  @Test
  void showsThatAnotherProgramResponds() throws Exception {
    other.respond("GET /system/health", "{\"hello\":\"world\"}");
    add(other.url(), "", "");

    assertThat(app.get("/servers").body()).contains("The response is not that of a Server V2.");
  }

  @Test
  void testsAgainWithAndWithoutJavaScript() throws Exception {
    other.fail("GET /system/capabilities", 401, "unauthorized", "Not yet");
    add(other.url(), "", "token");
    other.respond("GET /system/capabilities", Samples.capabilities("host"));
    String test = "/servers/" + id() + "/test";

    HttpResponse<String> fragment = app.post(test, "", "HX-Request", "true");
    HttpResponse<String> redirect = app.post(test, "");

    assertThat(fragment.body()).startsWith("<li").contains("token accepted as host");
    assertThat(redirect.statusCode()).isEqualTo(303);
    assertThat(app.get("/servers").body()).contains("token accepted as host");
  }

  @Test
  void removesAServer() throws Exception {
    add(other.url(), "", "");
    String id = id();

    HttpResponse<String> answer = app.post("/servers/" + id + "/remove", "");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(app.get("/servers").body()).doesNotContain(other.url());
    HttpResponse<String> gone = app.get("/servers/" + id + "/workspaces");
    assertThat(gone.statusCode()).isEqualTo(404);
    assertThat(gone.body()).contains("Unknown server", "srv_local");
  }

  @Test
  void showsWorkspacesAndSessionsOfAnotherServer() throws Exception {
    add(other.url(), "Office", "");
    String base = "/servers/" + id();

    assertThat(app.get(base + "/workspaces").body())
        .contains("Remote", "Office", "href=\"" + base + "/workspaces/ws_1\"")
        .contains("hx-get=\"" + base + "/fragments/health\"");
    assertThat(app.get(base + "/workspaces/ws_1").body())
        .contains("href=\"" + base + Samples.SESSION_PATH + "\"");
    assertThat(app.get(base + Samples.SESSION_PATH).body())
        .contains("Hello &lt;script&gt;", "sse-connect=\"" + base + Samples.SESSION_PATH);
    assertThat(app.get("/workspaces").body()).contains("Demo").doesNotContain("Remote");
  }

  @Test
  void promptsASessionOfAnotherServerAndStreamsItsEvents() throws Exception {
    add(other.url(), "", "");
    String session = "/servers/" + id() + Samples.SESSION_PATH;
    var lines = app.lines(session + "/stream");

    app.post(session + "/messages", "text=Do+it", "HX-Request", "true");
    assertThat(other.nextBody()).contains("\"text\":\"Do it\"");
    other.send(Samples.DELTA);

    while (!lines.next().contains("&amp; goodbye")) {
      assertThat(lines.hasNext()).isTrue();
    }
    assertThat(local.hasReceivedABody()).isFalse();
  }

  @Test
  void hidesTheFormOfFoldersFromAClientToken() throws Exception {
    other.respond("GET /system/capabilities", Samples.capabilities("client"));
    add(other.url(), "", "client-token");

    assertThat(app.get("/servers/" + id() + "/workspaces").body())
        .contains("Remote")
        .doesNotContain("open-folder-form");
    assertThat(app.get("/workspaces").body()).contains("open-folder-form");
  }

  @Test
  void keepsServersAcrossRestartsAndReportsADamagedFile() throws Exception {
    add(other.url(), "Office", "");
    app.restart();
    assertThat(app.get("/servers").body()).contains("Office");

    Files.writeString(app.directory().resolve("servers.json"), "{");
    app.restart();

    assertThat(app.get("/servers").body())
        .contains("Servers were lost", "renamed to servers.json.damaged-1")
        .doesNotContain("Office");
  }

  @Test
  void reportsThatTheListCannotBeSaved() throws Exception {
    Path file = app.directory().resolve("servers.json");
    Files.createDirectories(file.resolve("occupied"));

    HttpResponse<String> answer = add(other.url(), "", "");

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).contains("The list of servers cannot be saved");
    assertThat(app.get("/servers").body()).doesNotContain(other.url());
  }

  private String id() throws Exception {
    Matcher id = ID.matcher(app.get("/servers").body());
    assertThat(id.find()).isTrue();
    return id.group(1);
  }

  private HttpResponse<String> add(String url, String name, String token) throws Exception {
    return app.post(
        "/servers", "url=" + encoded(url) + "&name=" + encoded(name) + "&token=" + encoded(token));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

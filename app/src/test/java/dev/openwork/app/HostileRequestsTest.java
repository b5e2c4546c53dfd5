package dev.openwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Sends malformed and unexpected requests of a browser that is logged in. */
@Timeout(60)
class HostileRequestsTest {
  private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

  /** The listener or the app rejects the request. */
  private static final String ANY = "(?:4\\d\\d|505)";

  private static final String LARGE = "x".repeat(1_200_000);

  private FakeServer server;
  private RunningApp app;

  @BeforeEach
  void start() throws Exception {
    server = Samples.server().respond("POST /workspaces/local", Samples.WORKSPACE);
    app = RunningApp.with(server);
  }

  @AfterEach
  void stop() throws Exception {
    app.close();
    server.close();
  }

  /**
   * A request.
   *
   * @param head the request line and headers, without those that every request has
   * @param status a pattern of the expected status
   */
  private record Hostile(String status, String head, String body) {
    static Hostile get(String status, String target) {
      return new Hostile(status, "GET " + target + " HTTP/1.1", "");
    }

    static Hostile form(String status, String type, String body) {
      String head = "POST /workspaces HTTP/1.1\r\n" + type + "\r\nContent-Length: " + body.length();
      return new Hostile(status, head, body);
    }

    static Hostile form(String status, String body) {
      return form(status, FORM, body);
    }
  }

  private static final List<Hostile> REQUESTS =
      List.of(
          // Forms
          Hostile.form("400", "folderPath=%zz"),
          Hostile.form("400", "folderPath=%"),
          Hostile.form("400", "folderPath=%4"),
          Hostile.form("400", "%zz=1"),
          Hostile.form("400", "folderPath=%FF%FE"),
          Hostile.form("400", "folderPath=%C3"),
          Hostile.form("400", "folderPath=%ED%A0%80"),
          Hostile.form("400", "folderPath=%00"),
          Hostile.form("400", "folderPath=a%00b"),
          Hostile.form("400", "folderPath=\u00ff"),
          Hostile.form("400", "a=1&".repeat(30)),
          Hostile.form("413", "folderPath=" + LARGE),
          Hostile.form("422", ""),
          Hostile.form("422", "&&&="),
          Hostile.form("422", "folderPath"),
          Hostile.form("415", "Content-Type: text/plain", "folderPath=x"),
          Hostile.form("415", "Content-Type: application/json", "{}"),
          Hostile.form("415", "Content-Type: multipart/form-data; boundary=x", "--x--"),
          Hostile.form("415", "Content-Type: application/x-www-form-urlencodedx", "folderPath=x"),
          Hostile.form("415", FORM + "; charset=utf-16", "folderPath=x"),
          Hostile.form("415", FORM + "; charset=iso-8859-1", "folderPath=x"),
          Hostile.form("415", FORM + "; charset=nonsense", "folderPath=x"),
          Hostile.form("415", FORM + "; charset=", "folderPath=x"),
          Hostile.form("415", "X-Other: 1", "folderPath=x"),
          Hostile.form("303", FORM + "; Charset=\"UTF-8\"", "folderPath=x"),
          new Hostile(
              "400",
              "POST /workspaces HTTP/1.1\r\n" + FORM + "\r\nContent-Length: 100",
              "folderPath=cut"),
          new Hostile(
              "400",
              "POST /workspaces HTTP/1.1\r\n" + FORM + "\r\nTransfer-Encoding: chunked",
              "zz\r\nfolderPath=x\r\n0\r\n\r\n"),
          new Hostile(
              "400",
              "POST /workspaces HTTP/1.1\r\n" + FORM + "\r\nTransfer-Encoding: chunked",
              "c\r\nfolderPath="),
          new Hostile(
              "413",
              "POST /workspaces HTTP/1.1\r\n" + FORM + "\r\nTransfer-Encoding: chunked",
              Integer.toHexString(LARGE.length()) + "\r\n" + LARGE + "\r\n0\r\n\r\n"),
          new Hostile(
              "400",
              "POST /workspaces HTTP/1.1\r\n" + FORM + "\r\nContent-Length: 3\r\nContent-Length: 4",
              "a=bc"),
          new Hostile(
              "400", "POST /workspaces HTTP/1.1\r\n" + FORM + "\r\nContent-Length: -1", "a=b"),
          new Hostile(
              "400", "POST /workspaces HTTP/1.1\r\n" + FORM + "\r\nContent-Length: many", "a=b"),
          // Targets
          Hostile.get("404", "/no/such/page"),
          Hostile.get("404", "/workspaces/ws_1/sessions/ses_1/stream/x"),
          Hostile.get(ANY, "/assets/..%5c..%5cetc%5cpasswd"),
          Hostile.get("404", "/assets/Main.class"),
          Hostile.get(ANY, "/workspaces/%zz"),
          Hostile.get(ANY, "/workspaces/%"),
          Hostile.get(ANY, "/workspaces/%ff"),
          Hostile.get(ANY, "/workspaces/a%00b"),
          Hostile.get("400", "/?%zz"),
          Hostile.get("400", "/?a=%ff"),
          Hostile.get(ANY, "/ws ws"),
          Hostile.get(ANY, "no-slash"),
          // Methods and versions
          new Hostile("405", "DELETE / HTTP/1.1", ""),
          new Hostile("405", "OPTIONS / HTTP/1.1", ""),
          new Hostile(ANY, "TRACE / HTTP/1.1", ""),
          new Hostile("405", "BREW / HTTP/1.1", ""),
          new Hostile("405", "POST /fragments/health HTTP/1.1", ""),
          new Hostile("405", "GET /workspaces/ws_1/sessions/ses_1/abort HTTP/1.1", ""),
          new Hostile(ANY, "OPTIONS * HTTP/1.1", ""),
          new Hostile(ANY, "CONNECT evil.example:80 HTTP/1.1", ""),
          new Hostile(ANY, "GET / HTTP/3.0", ""),
          new Hostile(ANY, "GET / HTTP/7.1", ""),
          new Hostile(ANY, "GET / HTTX/1.1", ""),
          new Hostile(ANY, "GET / HTTP/1.1\r\nNo colon", ""),
          new Hostile(ANY, "GET / HTTP/1.1\r\n: empty", ""),
          new Hostile(ANY, "GET / HTTP/1.1\r\nX-Large: " + "x".repeat(40_000), ""),
          new Hostile(ANY, "GET http://evil.example/ HTTP/1.1", ""));

  @Test
  void rejectsEachRequestWithAClearAnswer() throws Exception {
    for (Hostile hostile : REQUESTS) {
      String request =
          hostile.head()
              + "\r\nHost: localhost\r\nCookie: "
              + app.cookie()
              + "\r\nSec-Fetch-Site: same-origin\r\nAccept: text/html\r\nConnection: close\r\n\r\n"
              + hostile.body();
      String answer = RawHttp.send(app.uri(), request);
      String summary = request.length() < 400 ? request : request.substring(0, 400);
      assertThat(answer).as(summary).matches("(?s)HTTP/1\\.1 " + hostile.status() + " .*");
      assertThat(answer).as(summary).doesNotContain("Exception", "org.eclipse", "dev.openwork.");
      if (!hostile.status().equals("303")) {
        assertThat(answer.substring(answer.indexOf("\r\n\r\n")))
            .as(summary)
            .containsAnyOf("<h1>", "The request was rejected.");
      }
    }
    assertThat(app.get("/").statusCode()).isEqualTo(200);
  }

  @Test
  void listsTheAllowedMethods() throws Exception {
    String request =
        "DELETE /workspaces HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\nCookie: ";
    assertThat(RawHttp.send(app.uri(), request + app.cookie() + "\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 405 ")
        .contains("Allow: GET, HEAD, POST");
  }

  @Test
  void reportsAFolderThatWasRemoved() throws Exception {
    server.fail("GET /workspaces/ws_1", 404, "not_found", "The folder /home/me does not exist");
    assertThat(app.get("/workspaces/ws_1").statusCode()).isEqualTo(404);
    assertThat(app.get(Samples.SESSION_PATH).statusCode()).isEqualTo(404);
  }

  @Test
  void reportsAFaultOfTheServerAsThatOfAGateway() throws Exception {
    server.fail("GET /workspaces/ws_1", 500, "internal_error", "Bug");
    assertThat(app.get("/workspaces/ws_1").statusCode()).isEqualTo(502);
    server.fail("GET /workspaces/ws_1", 401, "unauthorized", "Wrong token");
    assertThat(app.get("/workspaces/ws_1").statusCode()).isEqualTo(502);
  }
}

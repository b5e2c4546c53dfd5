package dev.openwork.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.server.TestServer.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are rejected before an operation is looked up. All tests share a server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GatesTest {
  private static final String END = "Connection: close\r\n\r\n";
  private static final String HOST = " HTTP/1.1\r\nHost: localhost\r\n";
  private static final String JSON =
      "POST /workspaces/local" + HOST + "Content-Type: application/json\r\n";

  private TestServer server;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    server =
        new TestServer(folder)
            .with("OPENWORK_SERVER_V2_IN_MEMORY", "1")
            .with("OPENWORK_SERVER_V2_RUNTIME_BOOTSTRAP", "disabled")
            .with("OPENWORK_SERVER_V2_ALLOWED_HOSTS", "box.example, Other.example")
            .with("OPENWORK_SERVER_V2_CORS_ORIGINS", "https://app.example")
            .with("OPENWORK_SERVER_V2_MAX_BODY_BYTES", "2000");
    server.start();
  }

  @AfterAll
  void close() throws Exception {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "localhost, 200",
    "localhost:3100, 200",
    "127.0.0.1, 200",
    "192.168.1.7:80, 200",
    "[::1]:3100, 200",
    "other.example, 200",
    "BOX.example:99, 200",
    "rebound.example, 403",
    "localhost.rebound.example, 403",
    "1.rebound.example:3100, 403"
  })
  void acceptsOnlyItsOwnHostNames(String host, String status) throws Exception {
    assertThat(raw("GET /workspaces HTTP/1.1\r\nHost: " + host + "\r\n" + END))
        .startsWith("HTTP/1.1 " + status);
  }

  @Test
  void rejectsOtherHostNamesInTheRequestLine() throws Exception {
    assertThat(raw("GET http://rebound.example/workspaces HTTP/1.1\r\nHost: localhost\r\n" + END))
        .startsWith("HTTP/1.1 4");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://evil.example", "null", "http://localhost:1", "https://app.example.evil"})
  void rejectsOtherOrigins(String origin) throws Exception {
    String answer =
        raw("GET /workspaces HTTP/1.1\r\nHost: localhost\r\nOrigin: " + origin + "\r\n" + END);

    assertThat(answer)
        .startsWith("HTTP/1.1 403")
        .contains("\"code\":\"forbidden\"")
        .doesNotContainIgnoringCase("Access-Control-Allow-Origin");
  }

  @Test
  void acceptsItsOwnOrigin() throws Exception {
    String head = "GET /workspaces HTTP/1.1\r\nHost: localhost:3100\r\n";

    assertThat(raw(head + "Origin: http://localhost:3100\r\n" + END)).startsWith("HTTP/1.1 200");
  }

  @Test
  void acceptsAllowedOrigins() throws Exception {
    String head = " /workspaces HTTP/1.1\r\nHost: localhost\r\nOrigin: https://app.example\r\n";

    assertThat(raw("GET" + head + END))
        .startsWith("HTTP/1.1 200")
        .containsIgnoringCase("Access-Control-Allow-Origin: https://app.example\r\n")
        .containsIgnoringCase("Vary: Origin\r\n");
    assertThat(raw("OPTIONS" + head + "Access-Control-Request-Method: POST\r\n" + END))
        .startsWith("HTTP/1.1 204")
        .containsIgnoringCase("Access-Control-Allow-Methods: GET, POST");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Type: text/plain\r\n",
        "Content-Type: application/x-www-form-urlencoded\r\n",
        "Content-Type: multipart/form-data; boundary=x\r\n",
        "Content-Type: text/plain; application/json\r\n",
        ""
      })
  void acceptsOnlyJsonBodies(String contentType) throws Exception {
    for (String path : List.of("/workspaces/local", "/workspaces", "/nowhere")) {
      assertThat(raw("POST " + path + HOST + "Content-Length: 2\r\n" + contentType + END + "{}"))
          .startsWith("HTTP/1.1 415")
          .contains("\"code\":\"invalid_request\"", "must have the type application/json");
    }
  }

  @Test
  void rejectsATooLargeContentLengthImmediately() throws Exception {
    String answer = raw(JSON + "Content-Length: 2001\r\n\r\n");

    assertThat(answer)
        .startsWith("HTTP/1.1 413")
        .containsIgnoringCase("Connection: close")
        .contains("The request body is larger than 2000 bytes");
  }

  @Test
  void rejectsATooLargeChunkedBody() throws Exception {
    String piece = "\"" + "x".repeat(3000) + "\"";
    String chunk = Integer.toHexString(piece.length()) + "\r\n" + piece;

    String answer =
        raw(JSON + "Transfer-Encoding: chunked\r\n\r\ne\r\n{\"folderPath\":\r\n" + chunk);

    assertThat(answer)
        .startsWith("HTTP/1.1 413")
        .contains("The request body is larger than 2000 bytes");
  }

  @ParameterizedTest
  @CsvSource({
    "'GET / HTTP/1.1\r\nHost: localhost\r\nX: %s\r\n\r\n', 431",
    "'GET /%s HTTP/1.1\r\nHost: localhost\r\n\r\n', 414",
    "'GET / HTTP/1.1\r\nNo colon\r\n\r\n', 400",
    "'GET / HTTP/9.9\r\n\r\n', 505",
    "'GET /%%zz HTTP/1.1\r\nHost: localhost\r\n\r\n', 400"
  })
  void returnsAnEnvelopeForMalformedRequestsWithoutServerDetails(String request, String status)
      throws Exception {
    assertThat(raw(request.formatted("x".repeat(20_000))))
        .startsWith("HTTP/1.1 " + status)
        .contains("\"ok\":false", "\"requestId\":\"owreq_")
        .doesNotContainIgnoringCase("jetty", "\r\nServer:", "exception", "\tat ");
  }

  @Test
  void writesNothingToStandardErrorForMalformedRequests() {
    for (String name : List.of("http.HttpParser", "util.HostPort")) {
      Logger parser = Logger.getLogger("org.eclipse.jetty." + name);

      assertThat(parser.isLoggable(Level.WARNING)).isFalse();
    }
  }

  @Test
  @SuppressWarnings("try") // close may be interrupted
  void limitsStreamsOfAClientSeparately(@TempDir Path folder) throws Exception {
    try (TestServer limited =
        new TestServer(folder)
            .withOpencode("1")
            .with("OPENWORK_SERVER_V2_MAX_REQUESTS_PER_CLIENT", "1")
            .with("OPENWORK_SERVER_V2_MAX_STREAMS_PER_CLIENT", "2")) {
      limited.start();
      limited.awaitOpencode();
      String events = "/workspaces/" + limited.workspace() + "/events";
      try (var first = limited.open(events).body();
          var second = limited.open(events).body()) {
        Answer third = limited.get(events);
        assertThat(third.status()).isEqualTo(429);
        assertThat(third.code()).isEqualTo("service_unavailable");
        assertThat(third.header("Retry-After")).isEqualTo("1");
        assertThat(limited.get("/system/health").status()).isEqualTo(200);
        assertThat(limited.get("/workspaces").status()).isEqualTo(200);
        assertThat(first.read()).isNotEqualTo(-1);
        assertThat(second.read()).isNotEqualTo(-1);
      }
    }
  }

  @Test
  void logsNoSecrets() throws Exception {
    server.get("/workspaces?token=in-the-query", "Authorization", "Bearer in-the-header");
    server.post("/workspaces/local", "{\"folderPath\":\"/none/in-the-body\"}");
    server.send(
        server
            .request("/workspaces/local", "Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"token\": in-the-json}")));
    server.get("/after-the-secrets");
    server.awaitLog("/after-the-secrets");

    assertThat(server.log())
        .contains("/workspaces")
        .doesNotContain("in-the-query", "in-the-header", "in-the-body", "in-the-json");
  }

  @Test
  void logsNoErrorIfTheClientDisconnectsWhileSendingABody() throws Exception {
    try (RawClient client = new RawClient(server)) {
      client.send(JSON + "X-Request-Id: left-early\r\nContent-Length: 100\r\n\r\n{\"folderPath\":");
    }

    server.awaitLog("left-early");

    assertThat(server.log()).doesNotContain("openwork-server-v2.error").doesNotContain("\tat ");
  }

  private String raw(String request) throws Exception {
    try (RawClient client = new RawClient(server)) {
      return client.send(request).answer();
    }
  }
}

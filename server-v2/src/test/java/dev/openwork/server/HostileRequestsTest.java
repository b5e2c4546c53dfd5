package dev.openwork.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Requests that break the rules of HTTP, URIs, headers or JSON, sent as raw bytes. None may cause
 * an internal error, reveal the implementation, or affect later requests.
 */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileRequestsTest {
  private static final String HOST = "Host: localhost\r\nConnection: close\r\n";
  private static final String END = HOST + "\r\n";
  private static final String POST = "POST /workspaces/local HTTP/1.1\r\n" + HOST;
  private static final String JSON = POST + "Content-Type: application/json\r\n";
  private static final String CHUNKED = JSON + "Transfer-Encoding: chunked\r\n\r\n";

  private TestServer server;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    server =
        new TestServer(folder)
            .with("OPENWORK_SERVER_V2_IN_MEMORY", "1")
            .with("OPENWORK_SERVER_V2_RUNTIME_BOOTSTRAP", "disabled");
    server.start();
  }

  @AfterAll
  void close() throws Exception {
    server.close();
  }

  @AfterEach
  void stillServes() throws Exception {
    assertThat(server.get("/workspaces").status()).isEqualTo(200);
    assertThat(server.log()).doesNotContain("openwork-server-v2.error", "\\tat ");
  }

  static Stream<Arguments> requests() {
    return Stream.of(methods(), versions(), targets(), headers(), framing(), bodies(), noise())
        .flatMap(List::stream);
  }

  private static List<Arguments> methods() {
    return List.of(
        request("TRACE", "405", "TRACE / HTTP/1.1\r\n" + END),
        request("TRACE of an operation", "405", "TRACE /workspaces HTTP/1.1\r\n" + END),
        request("CONNECT", "4..", "CONNECT localhost:80 HTTP/1.1\r\n" + END),
        request("CONNECT with a path", "4..", "CONNECT /workspaces HTTP/1.1\r\n" + END),
        request("OPTIONS *", "2..|4..", "OPTIONS * HTTP/1.1\r\n" + END),
        request("GET *", "4..", "GET * HTTP/1.1\r\n" + END),
        request("a method of another case", "4..|501", "get /workspaces HTTP/1.1\r\n" + END),
        request("an unknown method", "405", "BREW /workspaces HTTP/1.1\r\n" + END),
        request("no method", "400", " /workspaces HTTP/1.1\r\n" + END),
        request("a long method", "4..", "X".repeat(9_000) + " / HTTP/1.1\r\n" + END),
        request("a method of symbols", "4..", "G@T / HTTP/1.1\r\n" + END),
        request(
            "a method override",
            "405",
            "PUT /workspaces HTTP/1.1\r\nX-HTTP-Method-Override: GET\r\n" + END));
  }

  private static List<Arguments> versions() {
    return List.of(
        request("HTTP/0.9", "400|505", "GET /workspaces\r\n\r\n"),
        request("HTTP/1.2", "505", "GET /workspaces HTTP/1.2\r\n" + END),
        request("HTTP/2.0", "505", "GET /workspaces HTTP/2.0\r\n" + END),
        request("HTTP/3.0", "505", "GET /workspaces HTTP/3.0\r\n" + END),
        request("HTTP/9.9", "505", "GET /workspaces HTTP/9.9\r\n" + END),
        request("HTTP/1.10", "400|505", "GET /workspaces HTTP/1.10\r\n" + END),
        request("HTTP/-1.1", "400|505", "GET /workspaces HTTP/-1.1\r\n" + END),
        request("another protocol", "400|505", "GET /workspaces XTTP/1.1\r\n" + END),
        request("a lower-case version", "200|400|505", "GET /workspaces http/1.1\r\n" + END),
        request("the preface of HTTP/2", "505", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
        request("HTTP/1.0 without a host", "200", "GET /workspaces HTTP/1.0\r\n\r\n"));
  }

  private static List<Arguments> targets() {
    return List.of(
        get("an absolute target", "200", "http://localhost/workspaces"),
        get("an absolute target of another host", "4..", "http://evil.example/workspaces"),
        get("an absolute target with a user", "4..", "http://a@localhost/workspaces"),
        get("an absolute target of a file", "4..", "file:///etc/passwd"),
        get("an absolute target without a host", "4..", "http:///workspaces"),
        get("a target without a slash", "4..", "workspaces"),
        get("an authority", "4..", "localhost:3100"),
        get("a malformed percent sequence", "400", "/workspaces/%zz"),
        get("a lone percent sign", "400", "/workspaces/%"),
        get("a cut percent sequence", "400", "/workspaces/%4"),
        get("a percent sequence of JavaScript", "400", "/workspaces/%u0041"),
        get("an encoded NUL", "4..", "/workspaces/a%00b"),
        get("an overlong sequence", "400", "/workspaces/%c0%af"),
        get("an encoded surrogate", "400", "/workspaces/%ed%a0%80"),
        get("an encoded slash", "4..", "/workspaces%2Flocal"),
        get("a path of dots", "4..", "/workspaces/../../etc/passwd"),
        get("an encoded path of dots", "4..", "/workspaces/%2e%2e/%2e%2e/etc/passwd"),
        get("a path parameter", "4..", "/workspaces/..;/x"),
        get("an empty segment", "4..", "//workspaces//x"),
        get("a fragment", "200|4..", "/workspaces#x"),
        get("a backslash", "4..", "/workspaces\\x"),
        get("a space", "4..|505", "/workspaces/a b"),
        get("bytes outside ASCII", "4..", "/workspaces/\u00e4\u00ff"),
        get("a control character", "4..", "/workspaces/\u0001"),
        get("a quote and angle brackets", "4..", "/workspaces/\"<>"),
        get("a malformed query", "400", "/workspaces?includeHidden=%zz"),
        get("a cut query", "400", "/workspaces?includeHidden=%"),
        get("a malformed name in a query", "200|400", "/workspaces?%zz=1"),
        get("a repeated parameter", "200|400", "/workspaces?includeHidden=true&includeHidden=x"),
        get("a query of separators", "200", "/workspaces?&&&==&=&"),
        get("a long query", "414", "/workspaces?" + "x".repeat(20_000)));
  }

  private static List<Arguments> headers() {
    return List.of(
        request("no host", "400", "GET /workspaces HTTP/1.1\r\nConnection: close\r\n\r\n"),
        header("two hosts", "400", "Host: localhost"),
        header("another host", "4..", "Host: evil.example"),
        request("an empty host", "4..", "GET /workspaces HTTP/1.1\r\nHost:\r\n\r\n"),
        request("a host with a path", "4..", "GET /workspaces HTTP/1.1\r\nHost: a/b\r\n\r\n"),
        request("a host with a user", "4..", "GET /workspaces HTTP/1.1\r\nHost: a@b\r\n\r\n"),
        request("a host of spaces", "4..", "GET /workspaces HTTP/1.1\r\nHost: a b\r\n\r\n"),
        request("a bad port", "4..", "GET /workspaces HTTP/1.1\r\nHost: localhost:x\r\n\r\n"),
        request("a huge port", "4..", "GET /workspaces HTTP/1.1\r\nHost: localhost:99999\r\n\r\n"),
        header("an expectation", "417", "Expect: 200-ok"),
        header("two expectations", "417", "Expect: 100-continue, x"),
        header("a header without a colon", "400", "No colon"),
        header("a header without a name", "400", ": x"),
        header("a space before the colon", "400", "X : y"),
        header("a folded header", "400", "X: a\r\n b"),
        header("a NUL", "400", "X: a\0b"),
        header("a bare carriage return", "400", "X: a\rb"),
        header("a name outside ASCII", "4..", "\u00e4: x"),
        header("a long header", "431", "X: " + "x".repeat(20_000)),
        header("many headers", "431", "X: y\r\n".repeat(5_000) + "X: y"),
        header("an unreadable Accept", "406", "Accept: x"),
        header("an Accept of another type", "406", "Accept: text/csv"),
        header("a bad quality", "400", "Accept: application/json;q=x"),
        header("many accepted types", "200", "Accept: " + "a/b,".repeat(2_000) + "*/*"),
        header("a range", "200", "Range: bytes=0-1,9-2,-"),
        header("an unreadable date", "200", "If-Modified-Since: x"),
        header("an upgrade to HTTP/2", "400", "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABk"),
        header("an upgrade to a web socket", "400", "Upgrade: websocket\r\nSec-WebSocket-Key: x"),
        header("an unknown encoding", "200", "Accept-Encoding: x;q=9, \u00ff"),
        header("another origin", "403", "Origin: https://evil.example"),
        header("two origins", "403", "Origin: http://localhost\r\nOrigin: https://evil.example"),
        header("an origin of spaces", "403", "Origin:  x y"),
        header("an unreadable type", "400", "Content-Type: x"),
        header("an idempotency key for a read", "200", "Idempotency-Key: \u00ff"));
  }

  private static List<Arguments> framing() {
    return List.of(
        post("two lengths", "400", "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}"),
        post("a list of lengths", "400", "Content-Length: 2, 3\r\n\r\n{}"),
        post("a negative length", "400", "Content-Length: -2\r\n\r\n{}"),
        post("a length with a sign", "400", "Content-Length: +2\r\n\r\n{}"),
        post("a hexadecimal length", "400", "Content-Length: 0x2\r\n\r\n{}"),
        post("an overflowing length", "4..", "Content-Length: 99999999999999999999\r\n\r\n{}"),
        post("a large length", "413", "Content-Length: 999999999\r\n\r\n{}"),
        post(
            "a length and chunks",
            "400",
            "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
        post("an unknown coding", "4..|501", "Transfer-Encoding: gzip\r\n\r\nx"),
        post("chunks that are not last", "4..|501", "Transfer-Encoding: chunked, gzip\r\n\r\nx"),
        post("two codings", "4..|501", "Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n"),
        post("the coding identity", "4..|501", "Transfer-Encoding: identity\r\n\r\n{}"),
        post("a hidden coding", "4..|501", "Transfer-Encoding: \u000bchunked\r\n\r\n0\r\n\r\n"),
        request("a bad chunk size", "400", CHUNKED + "zz\r\n{}\r\n0\r\n\r\n"),
        request("a negative chunk size", "400", CHUNKED + "-2\r\n{}\r\n0\r\n\r\n"),
        request("an overflowing chunk size", "400", CHUNKED + "fffffffffffffffff\r\n{}\r\n"),
        request("a chunk that is too short", "400", CHUNKED + "9\r\n{}\r\n0\r\n\r\n"),
        request("chunks without an end", "400", CHUNKED + "2\r\n{}\r\n"),
        request("a long chunk extension", "4..", CHUNKED + "2;" + "x".repeat(90_000) + "\r\n{}"),
        request("a bad trailer", "400", CHUNKED + "2\r\n{}\r\n0\r\nNo colon\r\n\r\n"),
        post("a cut body", "400", "Content-Length: 100\r\n\r\n{\"folder"),
        post("no body at all", "400", "Content-Length: 100\r\n\r\n"),
        request(
            "chunks in HTTP/1.0",
            "4..",
            "POST /workspaces/local HTTP/1.0\r\nHost: localhost\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"),
        request(
            "a body of a read",
            "200|4..",
            "GET /workspaces HTTP/1.1\r\nContent-Length: 2\r\n"
                + "Content-Type: application/json\r\n"
                + END
                + "{}"),
        request(
            "a form with a deletion",
            "415",
            "DELETE /workspaces/ws_0 HTTP/1.1\r\nContent-Length: 3\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\n"
                + END
                + "a=b"));
  }

  private static List<Arguments> bodies() {
    return List.of(
        body("no value", "400", ""),
        body("NUL", "400", "\0\0\0\0"),
        body("a cut object", "400", "{\"folderPath\":"),
        body("two values", "400", "{}{}"),
        body("a list", "400", "[]"),
        body("null", "400", "null"),
        body("deep nesting", "400", "[".repeat(100_000)),
        body("a deeply nested value", "400", "{\"folderPath\":" + "[".repeat(5_000)),
        body("a duplicate property", "400", "{\"folderPath\":\"/a\",\"folderPath\":\"/b\"}"),
        body("an unknown property", "400", "{\"folderPath\":\"/a\",\"__proto__\":{}}"),
        body("a number for a path", "400", "{\"folderPath\":1e999999999}"),
        body("a long number", "400", "{\"folderPath\":" + "9".repeat(100_000) + "}"),
        body("an unpaired surrogate", "400", "{\"folderPath\":\"/\\ud800\"}"),
        body("an encoded NUL", "400", "{\"folderPath\":\"/a\\u0000b\"}"),
        body("an escape sequence", "400", "{\"folderPath\":\"/\\u001b]0;x\\u0007\\u202e\"}"),
        body("bytes that are not UTF-8", "400", "{\"folderPath\":\"/\u00ff\u00fe\"}"),
        body("a comment", "400", "/* x */{}"),
        body("a relative path", "400", "{\"folderPath\":\"../x\"}"),
        body("a long path", "400", "{\"folderPath\":\"/" + "x".repeat(5_000) + "\"}"),
        body("a path of many parts", "400", "{\"folderPath\":\"" + "/x".repeat(2_000) + "\"}"),
        body("a file", "400", "{\"folderPath\":\"/etc/passwd\"}"),
        body("a part of a file", "400", "{\"folderPath\":\"/etc/passwd/x\"}"),
        type("UTF-16", "415", "application/json; charset=utf-16"),
        type("Latin-1", "415", "application/json; charset=iso-8859-1"),
        type("an unknown charset", "415", "application/json; charset=nonsense"),
        type("an illegal charset", "415", "application/json; charset=%%"),
        type("a quoted charset", "400", "application/json; charset=\"utf-8\""),
        type("two types", "4..", "application/json\r\nContent-Type: text/plain"),
        type("an unreadable parameter", "400", "application/json; \u0001"),
        type("a compressed body", "415", "application/json\r\nContent-Encoding: gzip"));
  }

  private static List<Arguments> noise() {
    return List.of(
        request("a TLS handshake", "4..", "\u0016\u0003\u0001\u0002\0\u0001\0\u0001\u00fc\r\n\r\n"),
        request("a banner of SSH", "4..", "SSH-2.0-OpenSSH_9.2\r\n\r\n"),
        request("a mail", "505", "HELO localhost\r\nMAIL FROM:<a@b>\r\n\r\n"),
        request("bytes", "4..", "\u0000\u00ff\u0080\u007f".repeat(50) + "\r\n\r\n"),
        request(
            "garbage after a request", "200", "GET /workspaces HTTP/1.1\r\n" + END + "\0\u00ff"),
        request(
            "garbage between requests",
            "200",
            "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n\0\u00ffGET / HTTP/1.1\r\n" + END),
        request(
            "a hidden request in a body",
            "400",
            JSON + "Content-Length: 2\r\n\r\n{}DELETE /workspaces/x HTTP/1.1\r\n" + END));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("requests")
  void areRejectedOrHandled(String name, String status, String request) throws Exception {
    String answer;
    try (RawClient client = new RawClient(server)) {
      answer = client.send(request).finish().answer();
    }

    assertThat(answer).as(name).containsPattern("^HTTP/1\\.[01] (" + status + ") ");
    assertThat(answer)
        .doesNotContainIgnoringCase("jetty", "jersey", "\r\nServer:", "exception", "\tat ");
    if (!answer.startsWith("HTTP/1.1 2")) {
      assertThat(answer).contains("\"ok\":false", "\"requestId\":");
    }
  }

  private static Arguments request(String name, String status, String request) {
    return Arguments.of(name, status, request);
  }

  private static Arguments get(String name, String status, String target) {
    return request(name, status, "GET " + target + " HTTP/1.1\r\n" + END);
  }

  private static Arguments header(String name, String status, String header) {
    return request(name, status, "GET /workspaces HTTP/1.1\r\n" + HOST + header + "\r\n\r\n");
  }

  private static Arguments post(String name, String status, String rest) {
    return request(name, status, JSON + rest);
  }

  private static Arguments body(String name, String status, String body) {
    return post(name, status, "Content-Length: " + body.length() + "\r\n\r\n" + body);
  }

  private static Arguments type(String name, String status, String type) {
    return request(
        name, status, POST + "Content-Length: 2\r\nContent-Type: " + type + "\r\n\r\n{}");
  }
}

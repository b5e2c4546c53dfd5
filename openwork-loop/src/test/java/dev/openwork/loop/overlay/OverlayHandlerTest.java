package dev.openwork.loop.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.editor.SourceOpener;
import dev.openwork.loop.web.LoopServer;
import dev.openwork.loop.web.RawBrowser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class OverlayHandlerTest {
  private final LoopServer server = LoopServer.open(0);
  private final OverlayHandler overlay =
      new OverlayHandler("token", new OverlayState("", "nothing"), Optional.empty());

  OverlayHandlerTest() throws IOException {
    server.add(overlay);
  }

  @AfterEach
  void close() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:5173", "http://127.0.0.1", "https://[::1]:8443"})
  void allowsPagesOfThisMachineToReadEvents(String origin) throws IOException {
    assertThat(answer("/token/events", own(), "Origin: " + origin + "\r\n"))
        .contains("HTTP/1.1 200 OK", "access-control-allow-origin: " + origin, "vary: Origin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.org",
        "null",
        "http://localhost.example.org",
        "http://127.0.0.1.example.org:80"
      })
  void rejectsPagesOfOtherSites(String origin) throws IOException {
    assertThat(answer("/token/events", own(), "Origin: " + origin + "\r\n"))
        .containsOnlyOnce("HTTP/1.1 403 Forbidden")
        .allSatisfy(line -> assertThat(line).doesNotContain("access-control", "nothing"));
  }

  @Test
  void rejectsHostNamesOfOtherSites() throws IOException {
    assertThat(answer("/token/events", "localhost:" + server.port(), ""))
        .contains("HTTP/1.1 200 OK");
    for (String host : List.of("evil.example:" + server.port(), "127.0.0.1:1", "")) {
      assertThat(answer("/token/overlay.js", host, "")).contains("HTTP/1.1 421");
    }
  }

  @Test
  void revealsNothingWithoutTheToken() throws IOException {
    for (String path :
        List.of("/overlay.js", "/events", "/tokem/events", "/token", "/token/", "//events")) {
      assertThat(answer(path, own(), "")).as(path).contains("HTTP/1.1 404 Not Found");
    }
  }

  @Test
  void rejectsUnknownPathsOtherMethodsAndMalformedRequests() throws IOException {
    assertThat(answer("/", own(), "")).contains("HTTP/1.1 404 Not Found");
    assertThat(sent("POST /token/events HTTP/1.1\r\nHost: " + own() + "\r\n\r\n"))
        .contains("HTTP/1.1 405 Method Not Allowed");
    assertThat(sent("rubbish\r\n\r\n")).contains("HTTP/1.1 400 Bad Request");
  }

  @Test
  void opensFilesOnlyForPagesOfThisMachineThatKnowTheToken(@TempDir Path root) throws IOException {
    Files.writeString(root.resolve("A.java"), "class A {}");
    server.add(
        new OverlayHandler(
            "other",
            new OverlayState("", ""),
            Optional.of(SourceOpener.of(root, Map.of("OPENWORK_EDITOR", "missing")))));
    String page = "Origin: http://localhost:5173\r\n";
    String body = "{\"file\":\"A.java\",\"line\":1}";

    assertThat(posted("/other/open", page, body))
        .contains("HTTP/1.1 503 Service Unavailable")
        .contains("access-control-allow-origin: http://localhost:5173");
    assertThat(posted("/other/open", page, "{\"file\":\"../A.java\"}"))
        .contains("HTTP/1.1 403 Forbidden");
    assertThat(posted("/other/open", page, "rubbish")).contains("HTTP/1.1 400 Bad Request");
    for (String origin : List.of("", "Origin: null\r\n", "Origin: http://example.org\r\n")) {
      assertThat(posted("/other/open", origin, body)).contains("HTTP/1.1 403 Forbidden");
    }
    assertThat(posted("/othes/open", page, body)).contains("HTTP/1.1 404 Not Found");
    assertThat(posted("/token/open", page, body)).contains("HTTP/1.1 404 Not Found");
    assertThat(answer("/other/open", own(), page)).contains("HTTP/1.1 405 Method Not Allowed");
  }

  @Test
  void servesTheScriptWithThePageVersionAndNoOtherState() throws IOException {
    overlay.publish(new OverlayState("7.1", "secret"));
    try (RawBrowser reader = new RawBrowser(server.port());
        RawBrowser page = new RawBrowser(server.port())) {
      reader.get("/token/events", own(), "");
      while (!reader.data().equals("secret")) {}
      page.get("/token/overlay.js", own(), "");
      assertThat(page.rest()).endsWith("})('7.1');").doesNotContain("secret");
    }
  }

  @Test
  void closesAConnectionWhoseHeaderIsTooLarge() throws IOException {
    try (RawBrowser browser = new RawBrowser(server.port())) {
      browser.send("x".repeat(16 * 1024));
      assertThat(browser.rest()).isEmpty();
    }
  }

  @Test
  void sendsAStateToManyPages() throws IOException {
    List<RawBrowser> pages = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      pages.add(reader());
    }
    overlay.publish(new OverlayState("", "something"));
    for (RawBrowser page : pages) {
      assertThat(page.data()).isEqualTo("something");
      page.close();
    }
  }

  @Test
  void disconnectsASlowReaderWithoutDelayingOthers() throws IOException {
    try (RawBrowser slow = reader();
        RawBrowser quick = reader()) {
      String big = "x".repeat(64 * 1024);
      int published = 0;
      for (; published < 256; published++) {
        overlay.publish(new OverlayState("", published + big));
        assertThat(quick.data()).startsWith(published + "x");
      }
      assertThat(slow.rest()).doesNotContain("data: " + (published - 1));
    }
  }

  private RawBrowser reader() throws IOException {
    RawBrowser browser = new RawBrowser(server.port());
    browser.get("/token/events", own(), "");
    assertThat(browser.data()).isEqualTo("nothing");
    return browser;
  }

  private List<String> posted(String path, String headers, String body) throws IOException {
    return sent(
        "POST %s HTTP/1.1\r\nHost: %s\r\nContent-Length: %d\r\n%s\r\n%s"
            .formatted(path, own(), body.length(), headers, body));
  }

  private String own() {
    return "127.0.0.1:" + server.port();
  }

  /** Returns the lines of the response's head, header names in lower case. */
  private List<String> answer(String path, String host, String headers) throws IOException {
    return sent("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + headers + "\r\n");
  }

  private List<String> sent(String request) throws IOException {
    try (RawBrowser browser = new RawBrowser(server.port())) {
      browser.send(request);
      List<String> head = new ArrayList<>();
      for (String line = browser.line(); line != null && !line.isEmpty(); line = browser.line()) {
        head.add(lowerCaseName(line));
      }
      return head;
    }
  }

  private static String lowerCaseName(String line) {
    int colon = line.indexOf(':');
    return colon < 0
        ? line.strip()
        : line.substring(0, colon).toLowerCase(Locale.ROOT) + line.substring(colon);
  }
}

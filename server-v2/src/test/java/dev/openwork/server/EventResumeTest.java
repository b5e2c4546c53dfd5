package dev.openwork.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Event streams with subscribers that resume, that are many, and that are slow. */
@Timeout(60)
class EventResumeTest {
  private TestServer server;
  private String events;

  @BeforeEach
  void start(@TempDir Path folder) throws Exception {
    server = new TestServer(folder).withOpencode("1");
    server.start();
    server.awaitOpencode();
    events = "/workspaces/" + server.workspace() + "/events";
  }

  @AfterEach
  void close() throws Exception {
    server.close();
  }

  @Test
  void resumesAfterTheLastEventId() throws Exception {
    long first;
    try (BufferedReader lines = open()) {
      first = id(lines);
      assertThat(data(lines)).contains("server.connected");
      assertThat(id(lines)).isEqualTo(first + 1);
    }
    try (BufferedReader lines = open(Long.toString(first))) {
      assertThat(id(lines)).isEqualTo(first + 1);
      assertThat(data(lines)).contains("plugin.added");
      assertThat(id(lines)).isEqualTo(first + 2);
      assertThat(data(lines)).contains("message.part.delta");
    }
  }

  @Test
  void losesNoEventOnReloadAndKeepsTheStreamOfOpencode() throws Exception {
    long first;
    try (BufferedReader lines = open()) {
      first = id(lines);
      server.start().close();
    }
    try (BufferedReader lines = open(Long.toString(first))) {
      assertThat(id(lines)).isEqualTo(first + 1);
      assertThat(data(lines)).contains("plugin.added");
    }
    assertThat(streamsOfOpencode()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "evt_1", "9223372036854775807"})
  void sendsResyncForAnUnknownLastEventId(String id) throws Exception {
    try (BufferedReader first = open()) {
      long known = id(first);
      try (BufferedReader lines = open(id)) {
        assertThat(id(lines)).isGreaterThanOrEqualTo(known);
        assertThat(data(lines)).contains("\"type\":\"resync\"").contains(id);
      }
    }
  }

  @Test
  void subscribersOfAWorkspaceShareOneStreamOfOpencode() throws Exception {
    try (BufferedReader first = open();
        BufferedReader second = open()) {
      assertThat(data(first)).contains("server.connected");
      assertThat(data(second)).contains("server.connected");
    }
    assertThat(streamsOfOpencode()).isEqualTo(1);
  }

  @Test
  void disconnectsASlowSubscriberWithoutDelayingOthers() throws Exception {
    try (Socket slow = new Socket();
        BufferedReader quick = open()) {
      slow.setSoTimeout(30_000);
      slow.setReceiveBufferSize(4_096);
      slow.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), server.uri("/").getPort()));
      slow.getOutputStream()
          .write(
              ("GET " + events + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                  .getBytes(StandardCharsets.UTF_8));
      assertThat(slow.getInputStream().read()).isEqualTo('H');

      server.post(
          events.replace("/events", "/sessions/ses_known/prompt_async"),
          "{\"parts\":[{\"type\":\"text\",\"text\":\"flood\"}]}");

      assertThat(quick.lines().filter(line -> line.contains("\"n\":\"7999\"")).findFirst())
          .isPresent();
      assertThat(isCut(slow)).isTrue();
    }
  }

  private static boolean isCut(Socket slow) throws IOException {
    try {
      return slow.getInputStream().readAllBytes().length < 16 << 20;
    } catch (SocketTimeoutException stillThere) {
      return false;
    } catch (SocketException reset) {
      return true;
    }
  }

  private long streamsOfOpencode() throws Exception {
    return server
            .awaitOpencode(now -> now.path("output").toString().contains("reader came"))
            .path("output")
            .toString()
            .split("reader came", -1)
            .length
        - 1L;
  }

  private BufferedReader open(String... lastEventId) throws Exception {
    var request = server.request(events);
    if (lastEventId.length > 0) {
      request.header("Last-Event-ID", lastEventId[0]);
    }
    HttpResponse<InputStream> stream = server.exchange(request);
    assertThat(stream.statusCode()).isEqualTo(200);
    return new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8));
  }

  private static long id(BufferedReader lines) throws IOException {
    return Long.parseLong(next(lines, "id: "));
  }

  private static String data(BufferedReader lines) throws IOException {
    return next(lines, "data: ");
  }

  private static String next(BufferedReader lines, String prefix) throws IOException {
    String line = lines.readLine();
    while (line != null && !line.startsWith(prefix)) {
      line = lines.readLine();
    }
    return String.valueOf(line).substring(prefix.length());
  }
}

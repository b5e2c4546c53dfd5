package dev.openwork.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 40, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EventsTest {
  private TestServer server;
  private String events;

  @BeforeEach
  void start(@TempDir Path folder) throws Exception {
    server =
        new TestServer(folder)
            .withOpencode("1")
            .with("OPENWORK_SERVER_V2_CORS_ORIGINS", "https://app.example")
            .with("OPENWORK_SERVER_V2_EVENT_GRACE_MS", "500")
            .with("OPENWORK_SERVER_V2_EVENT_HEARTBEAT_MS", "50");
    server.start();
    server.awaitOpencode();
    events = "/workspaces/" + server.workspace() + "/events";
  }

  @AfterEach
  void close() throws Exception {
    server.close();
  }

  @Test
  void forwardsEventsWithTheirIdsAndWrapsUnknownOnes() throws Exception {
    HttpResponse<InputStream> stream = server.open(events);
    try (BufferedReader lines = reader(stream)) {
      assertThat(stream.headers().firstValue("content-type")).contains("text/event-stream");
      assertThat(next(lines, "retry:")).isEqualTo("retry: 1000");
      assertThat(next(lines, "id:")).matches("id: \\d+");
      assertThat(next(lines, "data:")).contains("\"type\":\"server.connected\"");
      assertThat(next(lines, "data:"))
          .isEqualTo(
              "data: {\"type\":\"unknown\",\"id\":\"evt_3\",\"properties\":"
                  + "{\"type\":\"plugin.added\",\"properties\":{\"id\":\"x\"}}}");
      assertThat(next(lines, "data:"))
          .contains("\"type\":\"message.part.delta\"")
          .contains("\"delta\":\"Hi\"");
    }
  }

  @Test
  void allowsStreamsFromAllowedOrigins() throws Exception {
    HttpResponse<InputStream> stream =
        server.exchange(server.request(events, "Origin", "https://app.example"));
    try (BufferedReader lines = reader(stream)) {
      assertThat(next(lines, "data:")).contains("server.connected");
      assertThat(stream.headers().firstValue("access-control-allow-origin"))
          .contains("https://app.example");
      assertThat(stream.headers().firstValue("vary")).contains("Origin");
      assertThat(stream.headers().firstValue("x-request-id")).isPresent();
    }
  }

  @Test
  void sendsCommentsOnAnIdleStream() throws Exception {
    try (BufferedReader lines = reader(server.open(events))) {
      assertThat(next(lines, "data:")).contains("server.connected");
      assertThat(next(lines, ":")).isEqualTo(": alive");
      assertThat(next(lines, ":")).isEqualTo(": alive");
    }
  }

  @Test
  void closesTheStreamOfOpencodeWhenTheSubscriberLeaves() throws Exception {
    try (BufferedReader lines = reader(server.open(events))) {
      assertThat(next(lines, "data:")).contains("server.connected");
    }

    server.awaitOpencode(now -> now.path("output").toString().contains("reader left"));
  }

  @Test
  void stopsAlthoughASubscriberJustLeft() throws Exception {
    BufferedReader lines = reader(server.open(events));
    assertThat(next(lines, "data:")).contains("server.connected");
    lines.close();

    server.close();

    assertThat(server.log()).contains("openwork-server-v2.stop");
  }

  @Test
  void continuesAfterARestartOfOpencode() throws Exception {
    try (BufferedReader lines = reader(server.open(events))) {
      assertThat(next(lines, "data:")).contains("server.connected");
      assertThat(next(lines, "data:")).contains("unknown");
      long pid = server.awaitOpencode().path("pid").asLong();

      ProcessHandle.of(pid).orElseThrow().destroyForcibly();

      assertThat(next(lines, "data:")).contains("message.part.delta");
      assertThat(next(lines, "data:")).contains("server.connected");
    }
  }

  @Test
  void endsStreamsWithTheirGeneration() throws Exception {
    try (BufferedReader lines = reader(server.open(events))) {
      assertThat(next(lines, "data:")).contains("server.connected");

      server.start().close();

      assertThat(lines.lines().filter(line -> line.contains("server.connected"))).isEmpty();
    }
  }

  private static BufferedReader reader(HttpResponse<InputStream> stream) {
    assertThat(stream.statusCode()).isEqualTo(200);
    return new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8));
  }

  private static String next(BufferedReader lines, String prefix) throws IOException {
    String line = lines.readLine();
    while (line != null && !line.startsWith(prefix)) {
      line = lines.readLine();
    }
    return String.valueOf(line);
  }
}

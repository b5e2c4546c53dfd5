package dev.openwork.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Clients that leave, or that send slowly, occupy neither budgets nor threads. */
@SuppressWarnings("try") // close may be interrupted
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@Tag("slow")
class DepartedClientsTest {
  private static final String READERS = "openwork_event_readers ";
  private static final int MAX_THREADS = 100;

  private TestServer server;
  private String workspace;

  @BeforeEach
  void start(@TempDir Path folder) throws Exception {
    server =
        new TestServer(folder)
            .withOpencode("1")
            .with("OPENWORK_SERVER_V2_MAX_STREAMS_PER_CLIENT", "50")
            .with("OPENWORK_SERVER_V2_EVENT_HEARTBEAT_MS", "3600000");
    server.start();
    server.awaitOpencode();
    workspace = "/workspaces/" + server.workspace();
  }

  @AfterEach
  void close() throws Exception {
    server.close();
  }

  @Test
  void quickDisconnectsFreeTheBudgetOfStreamsWithoutAHeartbeat() throws Exception {
    for (int i = 0; i < 1_300; i++) {
      try (RawClient client = new RawClient(server)) {
        client.send("GET " + workspace + "/events HTTP/1.1\r\nHost: localhost\r\n\r\n");
      }
      if (i % 100 == 0) {
        assertThat(server.get("/workspaces").status()).isEqualTo(200);
        assertThat(server.get("/system/health").status()).isEqualTo(200);
      }
    }

    awaitReaders(0);
    HttpResponse<InputStream> stream = server.open(workspace + "/events");
    try (InputStream events = stream.body()) {
      assertThat(stream.statusCode()).isEqualTo(200);
      assertThat(events.read()).isNotEqualTo(-1);
    }
  }

  @Test
  void streamsThatAreReadStayOpen() throws Exception {
    List<InputStream> streams = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      InputStream events = server.open(workspace + "/events").body();
      assertThat(events.read()).isNotEqualTo(-1);
      streams.add(events);
    }

    awaitReaders(50);
    for (InputStream stream : streams) {
      stream.close();
    }
    awaitReaders(0);
  }

  @Test
  void aClientThatSendsMoreBytesAndLeavesEndsItsRun() throws Exception {
    String body = "{\"parts\":[{\"type\":\"text\",\"text\":\"wait\"}]}";
    try (RawClient client = new RawClient(server)) {
      client.send(
          "POST %s/sessions/ses_known/messages HTTP/1.1\r\nHost: localhost\r\n".formatted(workspace)
              + "Content-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
                  .formatted(body.length(), body));
      awaitOutput("waiting");
      client.send("GET / HTTP/1.1\r\n");
      client.send("\0".repeat(20_000));
    }

    awaitOutput("called POST /session/ses_known/abort");
  }

  @Test
  void bodiesThatArriveSlowlyOccupyNoThreads() throws Exception {
    List<RawClient> clients = new ArrayList<>();
    try {
      for (int i = 0; i < 300; i++) {
        clients.add(
            new RawClient(server)
                .send(
                    "POST /workspaces/local HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99\r\n"
                        + "Content-Type: application/json\r\nX-Request-Id: slow\r\n\r\n{"));
      }
      assertThat(server.get("/workspaces").status()).isEqualTo(200);
      assertThat(server.post(workspace + "/sessions", "{}").status()).isEqualTo(200);
      assertThat(
              Thread.getAllStackTraces().keySet().stream()
                  .filter(thread -> thread.getName().startsWith("http-"))
                  .count())
          .isLessThan(MAX_THREADS);
    } finally {
      for (RawClient client : clients) {
        client.close();
      }
    }
  }

  @Test
  void bodiesOfAnonymousCallersAreNotAwaited(@TempDir Path folder) throws Exception {
    try (TestServer closed =
        new TestServer(folder)
            .with("OPENWORK_SERVER_V2_RUNTIME_BOOTSTRAP", "disabled")
            .with("OPENWORK_SERVER_V2_HOST_TOKEN", "host")) {
      closed.start();
      try (RawClient client = new RawClient(closed)) {
        client.send(
            "POST /workspaces/local HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99\r\n"
                + "Content-Type: application/json\r\n\r\n{");

        assertThat(client.answer())
            .startsWith("HTTP/1.1 401")
            .containsIgnoringCase("WWW-Authenticate: Bearer")
            .contains("\"code\":\"unauthorized\"");
      }
    }
  }

  private void awaitReaders(int count) throws Exception {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    String expected = READERS + count + ".0";
    String metrics = metrics();
    while (metrics.lines().noneMatch(expected::equals)) {
      assertThat(System.nanoTime()).as(metrics).isLessThan(deadline);
      metrics = metrics();
    }
  }

  private String metrics() throws Exception {
    try (InputStream metrics = server.open("/system/metrics").body()) {
      return new String(metrics.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void awaitOutput(String text) throws Exception {
    server.awaitOpencode(health -> health.path("output").toString().contains(text));
  }
}

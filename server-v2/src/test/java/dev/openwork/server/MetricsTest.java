package dev.openwork.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetricsTest {
  private final HttpClient client = HttpClient.newHttpClient();
  private TestServer server;

  @BeforeEach
  void prepare(@TempDir Path folder) throws Exception {
    server =
        new TestServer(folder)
            .with("OPENWORK_SERVER_V2_IN_MEMORY", "1")
            .with("OPENWORK_SERVER_V2_CLIENT_TOKEN", "client-token");
    server.start();
  }

  @AfterEach
  void close() throws Exception {
    server.close();
  }

  @Test
  void countsRequestsByRouteAndStatusAcrossReloads() throws Exception {
    call("/workspaces/ws_1");
    server.start().close();
    call("/workspaces/ws_2");
    call("/workspaces/secret/and/more");
    server.send(server.request("/workspaces").method("BREW", BodyPublishers.noBody()));

    await(
        "http_server_requests_seconds_count{method=\"GET\",status=\"404\",uri=\"/workspaces/{workspaceId}\"}"
            + " 2");
    await("http_server_requests_seconds_count{method=\"GET\",status=\"404\",uri=\"none\"} 1");
    await("http_server_requests_seconds_count{method=\"OTHER\",status=\"405\",uri=\"none\"} 1");
    assertThat(call("/system/metrics").body()).doesNotContain("secret", "ws_1", "BREW");
  }

  @Test
  void countsARejectionForItsOperation() throws Exception {
    assertThat(server.get("/system/metrics").status()).isEqualTo(401);

    await(
        "http_server_requests_seconds_count{method=\"GET\",status=\"401\",uri=\"/system/metrics\"}"
            + " 1");
  }

  @Test
  void reportsSubscribersChildrenAndTheJvmInPrometheusFormat() throws Exception {
    HttpResponse<String> metrics = call("/system/metrics");

    assertThat(metrics.headers().firstValue("content-type").orElse(""))
        .startsWith("text/plain")
        .contains("version=0.0.4");
    assertThat(metrics.body())
        .contains("# TYPE openwork_event_readers gauge", "openwork_event_readers 0.0")
        .contains("openwork_child_up{child=\"opencode\"} 0.0")
        .contains("openwork_child_restarts_total{child=\"opencode-router\"} 0.0")
        .contains("openwork_log_dropped_total 0.0")
        .contains("jvm_memory_used_bytes{area=\"heap\"", "process_uptime_seconds");
  }

  private HttpResponse<String> call(String path) throws Exception {
    return client.send(
        server.request(path, "Authorization", "Bearer client-token").build(),
        BodyHandlers.ofString());
  }

  /** Waits, because a request is counted after its response was sent. */
  private void await(String line) throws Exception {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    String metrics = call("/system/metrics").body();
    while (metrics.lines().noneMatch(line::equals)) {
      assertThat(System.nanoTime()).as(metrics).isLessThan(deadline);
      metrics = call("/system/metrics").body();
    }
  }
}

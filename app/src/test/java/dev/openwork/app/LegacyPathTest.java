package dev.openwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Tests the pages without Server V2 and without a staged opencode. */
@Timeout(30)
class LegacyPathTest {
  private FakeServer server;
  private RunningApp app;
  private Path folder;

  @BeforeEach
  void start(@TempDir Path directory) throws Exception {
    folder = directory.toRealPath();
    server = Samples.server();
    app =
        new RunningApp(
            Map.of(
                "OPENWORK_UI_USE_SERVER_V2", "0",
                "OPENWORK_SERVER_V2_URL", server.url(),
                "OPENWORK_SERVER_V2_RUNTIME_ASSETS", folder.toString()));
  }

  @AfterEach
  void stop() throws Exception {
    app.close();
    server.close();
  }

  @Test
  void theFlagDecidesWhetherOpencodeIsStarted() throws Exception {
    assertThat(app.keeps("app.opencode")).isTrue();
    try (RunningApp other = RunningApp.with(server)) {
      assertThat(other.keeps("app.opencode")).isFalse();
    }
  }

  @Test
  void doesNotUseServerV2() throws Exception {
    assertThat(app.get("/").body()).contains("No workspaces yet").doesNotContain("Demo");
    assertThat(app.get("/workspaces/ws_1").statusCode()).isEqualTo(404);
  }

  @Test
  void opensAFolderAndShowsThatOpencodeIsNotStaged() throws Exception {
    String path = URLEncoder.encode(folder.toString(), StandardCharsets.UTF_8);

    HttpResponse<String> opened = app.post("/workspaces", "folderPath=" + path);

    assertThat(opened.statusCode()).isEqualTo(303);
    String workspace = opened.headers().firstValue("Location").orElseThrow();
    assertThat(app.get(workspace).body())
        .contains(folder.toString(), "opencode is not running", "mvn openwork:fetch-opencode")
        .doesNotContain("workspace-details");
    assertThat(app.get("/fragments/health").body())
        .contains("data-state=\"unavailable\"", "opencode not available");
  }

  @Test
  void hidesTheManagementOfServers() throws Exception {
    assertThat(app.get("/").body()).doesNotContain("servers-link");
    assertThat(app.get("/servers").statusCode()).isEqualTo(404);
    assertThat(app.get("/servers/srv_local/workspaces").statusCode()).isEqualTo(404);
  }
}

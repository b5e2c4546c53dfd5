package dev.openwork.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The details that the server reports about itself. */
class ServerMetaTest {
  private TestServer server;

  @BeforeEach
  void prepare(@TempDir Path folder) throws Exception {
    server = new TestServer(folder).with("OPENWORK_SERVER_V2_RUNTIME_BOOTSTRAP", "disabled");
  }

  @AfterEach
  void close() throws Exception {
    server.close();
  }

  @Test
  void reportsTheMiddlewareInOrder() throws Exception {
    server.start();
    List<String> names = new ArrayList<>();
    meta().path("middleware").forEach(name -> names.add(name.asText()));

    assertThat(names)
        .startsWith("envelopes")
        .containsSubsequence("client-gate", "host-gate", "origin-gate", "body-gate");
  }

  @Test
  void reportsItsProcessAndRuntime() throws Exception {
    server.start();
    JsonNode meta = meta();

    assertThat(meta.at("/process/pid").asLong()).isEqualTo(ProcessHandle.current().pid());
    assertThat(meta.at("/process/maxMemoryBytes").asLong())
        .isEqualTo(Runtime.getRuntime().maxMemory());
    assertThat(meta.path("runtime")).isEqualTo(server.get("/system/runtime/summary").data());
    assertThat(meta.path("database"))
        .isEqualTo(server.get("/system/status").data().path("database"));
    assertThat(meta.at("/database/path").asText()).endsWith("openwork-server-v2.sqlite");
    assertThat(server.get("/system/health").data().path("database").has("path")).isFalse();
    assertThat(meta.at("/database/status").asText()).isEqualTo("ready");
  }

  @Test
  void reportsItsStartupWithWarnings() throws Exception {
    server.with("OPENWORK_SERVER_V2_IN_MEMORY", "1").start();
    JsonNode startup = meta().path("startup");

    assertThat(startup.path("tookMs").asLong(-1)).isNotNegative();
    assertThat(startup.path("storage").asText()).isEqualTo("in memory");
    assertThat(startup.path("tokens").asText()).isEqualTo("none");
    assertThat(startup.path("bootstrapPolicy").asText()).isEqualTo("disabled");
    assertThat(startup.path("warnings").toString())
        .contains("Authentication is disabled", "The database is in memory");
  }

  @Test
  void hasNoWarningsForSafeSettings() throws Exception {
    server
        .with("OPENWORK_SERVER_V2_TOKENS", "asked")
        .with("OPENWORK_SERVER_V2_HOST_TOKEN", "host")
        .start();
    JsonNode startup =
        server.get("/system/meta", "X-OpenWork-Host-Token", "host").data().path("startup");

    assertThat(startup.path("tokens").asText()).isEqualTo("given");
    assertThat(startup.path("warnings")).isEmpty();
  }

  private JsonNode meta() throws Exception {
    return server.get("/system/meta").data();
  }
}

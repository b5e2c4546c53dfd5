package dev.openwork.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.server.TestServer.Answer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationsTest {
  private TestServer server;
  private Path root;

  @BeforeEach
  void prepare(@TempDir Path folder) throws Exception {
    root = folder;
    server = new TestServer(folder).withOpencode("1");
  }

  @AfterEach
  void close() throws Exception {
    server.close();
  }

  @Test
  void theNextGenerationKeepsPortStateAndChildren() throws Exception {
    server.staged().router("1.0");
    server.start();
    JsonNode opencode = server.awaitOpencode();
    JsonNode router = server.awaitRouter();
    String workspace = server.workspace();
    int port = server.uri("/").getPort();

    server.start().close();

    assertThat(server.uri("/").getPort()).isEqualTo(port);
    assertThat(server.awaitOpencode().path("pid")).isEqualTo(opencode.path("pid"));
    assertThat(server.awaitOpencode().path("baseUrl")).isEqualTo(opencode.path("baseUrl"));
    assertThat(server.awaitRouter().path("pid")).isEqualTo(router.path("pid"));
    assertThat(server.get("/workspaces/" + workspace + "/sessions").status()).isEqualTo(200);
    assertThat(server.get("/system/health").data().at("/database/bootstrapMode").asText())
        .isEqualTo("existing");
  }

  @Test
  void aNewVersionOfOpencodeReplacesTheRunningOne() throws Exception {
    server.start();
    long pid = server.awaitOpencode().path("pid").asLong();

    server.withOpencode("2").start().close();

    assertThat(server.awaitOpencode().path("version").asText()).isEqualTo("2");
    assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
  }

  @Test
  void aNewVersionOfTheRouterReplacesOnlyTheRouter() throws Exception {
    server.staged().router("1.0");
    server.start();
    JsonNode opencode = server.awaitOpencode();
    JsonNode router = server.awaitRouter();

    server.staged().router("1.1");
    server.start().close();

    JsonNode replaced = server.awaitRouter();
    assertThat(replaced.path("version").asText()).isEqualTo("1.1");
    assertThat(replaced.path("pid")).isNotEqualTo(router.path("pid"));
    assertThat(server.awaitOpencode().path("pid")).isEqualTo(opencode.path("pid"));
  }

  @Test
  void aGenerationThatFailsToStartKeepsThePreviousOne() throws Exception {
    server.start();
    long pid = server.awaitOpencode().path("pid").asLong();
    Path database = root.resolve("state/state/openwork-server-v2.sqlite");
    Files.move(database, database.resolveSibling("aside"));
    Files.createDirectory(database);

    assertThatThrownBy(server::start).hasMessageContaining("cannot be opened");

    assertThat(server.awaitOpencode().path("pid").asLong()).isEqualTo(pid);
    assertThat(server.get("/system/opencode/health").status()).isEqualTo(200);
  }

  @Test
  void aPromptThatOutlivesAReloadFailsWithAnExplanation() throws Exception {
    server.start();
    server.awaitOpencode();
    String session = "/workspaces/" + server.workspace() + "/sessions/ses_known/messages";
    CompletableFuture<Answer> waiting = CompletableFuture.supplyAsync(() -> prompt(session));
    server.awaitOpencode(now -> now.path("output").toString().contains("waiting"));

    server.close();

    Answer answer = waiting.get(20, TimeUnit.SECONDS);
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.error().path("message").asText()).contains("was reloaded");
  }

  @Test
  void stopsItsChildrenBeforeCloseReturns() throws Exception {
    server.start();
    long pid = server.awaitOpencode().path("pid").asLong();

    server.close();

    assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
  }

  @Test
  void doesNotWaitForOpencodeToStart() throws Exception {
    server.start();

    assertThat(server.get("/system/health").status()).isEqualTo(200);
    assertThat(server.get("/system/meta").data().at("/children/opencode/status").asText())
        .isIn("starting", "running");
    assertThat(server.get("/system/meta").data().at("/children/router/status").asText())
        .isEqualTo("disabled");
  }

  private Answer prompt(String path) {
    try {
      return server.post(path, "{\"parts\":[{\"type\":\"text\",\"text\":\"wait\"}]}");
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}

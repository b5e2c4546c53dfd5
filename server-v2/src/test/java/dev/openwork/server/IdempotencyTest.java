package dev.openwork.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.server.TestServer.Answer;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests with an {@code Idempotency-Key}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IdempotencyTest {
  private static final String KEY = "Idempotency-Key";
  private static final int CLIENTS = 8;

  private final HttpClient client = HttpClient.newHttpClient();
  private TestServer server;
  private Path root;
  private String workspace;
  private int keys;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    root = folder;
    server = new TestServer(folder).withOpencode("1");
    server.start();
    server.awaitOpencode();
    workspace = "/workspaces/" + server.workspace();
  }

  @AfterAll
  void close() throws Exception {
    server.close();
  }

  /** Returns the operations of the contract that accept a key, each with a valid body. */
  static Stream<ContractOperation> operations() throws Exception {
    return Contract.exported().operations().stream().filter(ContractOperation::takesKey);
  }

  @Test
  void allOperationsThatCreateOrRunAcceptAKey() throws Exception {
    assertThat(operations().map(ContractOperation::id))
        .containsExactlyInAnyOrder(
            "Workspaces.createLocalWorkspace",
            "Sessions.createSession",
            "Sessions.fork",
            "Sessions.init",
            "Sessions.summarize",
            "Sessions.prompt",
            "Sessions.promptAsync",
            "Sessions.command",
            "Sessions.shell");
  }

  @ParameterizedTest
  @MethodSource("operations")
  void concurrentAndLaterRequestsWithOneKeyRunOnceAndGetTheSameData(ContractOperation operation)
      throws Exception {
    String key = nextKey();
    long before = calls();
    List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      sent.add(client.sendAsync(request(operation, key, body(operation)), BodyHandlers.ofString()));
    }
    List<String> data = new ArrayList<>();
    for (CompletableFuture<HttpResponse<String>> response : sent) {
      data.add(Answer.of(response.get()).data().toString());
    }
    data.add(Answer.of(send(operation, key, body(operation))).data().toString());

    assertThat(data).hasSize(CLIENTS + 1).containsOnly(data.get(0));
    boolean callsOpencode = !operation.id().equals("Workspaces.createLocalWorkspace");
    assertThat(calls() - before).isEqualTo(callsOpencode ? 1 : 0);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void anotherBodyWithTheSameKeyIsAConflict(ContractOperation operation) throws Exception {
    String key = nextKey();
    String body = body(operation);
    assertThat(send(operation, key, body).statusCode()).isEqualTo(200);
    String other = body.replaceFirst("\"([^\"]+)\"\\s*}+", "\"$1x\"}");
    if (operation.id().contains("prompt")) {
      other = body.replace("build fail", "test fail");
    }

    Answer answer = Answer.of(send(operation, key, other));

    assertThat(answer.status()).as(other).isEqualTo(409);
    assertThat(answer.code()).isEqualTo("conflict");
    assertThat(answer.error().path("message").asText()).contains(key).contains("use a new key");
    assertThat(send(operation, nextKey(), body).statusCode()).isEqualTo(200);
  }

  @Test
  void aKeyOfAnotherSessionIsAConflict() throws Exception {
    String key = nextKey();
    String other = "/workspaces/" + otherWorkspace();
    assertThat(server.post(workspace + "/sessions", "{}", KEY, key).status()).isEqualTo(200);

    assertThat(server.post(other + "/sessions", "{}", KEY, key).status()).isEqualTo(409);
  }

  @Test
  void aFailedRequestCanBeRetriedWithItsKey() throws Exception {
    String key = nextKey();
    String session = workspace + "/sessions/ses_known/messages";

    assertThat(server.post(session, prompt("refuse"), KEY, key).status()).isEqualTo(502);
    assertThat(server.post(session, prompt("refuse"), KEY, key).status()).isEqualTo(502);
    assertThat(server.post(session, prompt("hello"), KEY, key).status()).isEqualTo(200);
  }

  @Test
  void aRunEndsOnlyWhenAllOfItsCallersHaveLeft() throws Exception {
    String key = nextKey();
    String text = "wait for " + key;
    String path = workspace + "/sessions/ses_known/messages";
    String request =
        "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n%s: %s\r\nContent-Length: %d\r\n\r\n%s"
            .formatted(path, KEY, key, waiting(key).length(), waiting(key));
    long aborts = count("/abort");
    try (RawClient second = new RawClient(server)) {
      try (RawClient first = new RawClient(server)) {
        first.send(request);
        server.awaitOpencode(now -> now.path("output").toString().contains(key));
        second.send(request);
        awaitRequestOf(second, path, key);
      }
      assertThat(server.get("/system/health").status()).isEqualTo(200);
      assertThat(count("/abort")).as(text).isEqualTo(aborts);
    }

    server.awaitOpencode(now -> count(now.path("output").toString(), "/abort") > aborts);
  }

  /** A third request with another body is rejected only after the second one was processed. */
  private void awaitRequestOf(RawClient second, String path, String key) throws Exception {
    assertThat(second).isNotNull();
    assertThat(server.post(path, prompt("other"), KEY, key).status()).isEqualTo(409);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "\u00e4", "a,b c"})
  void rejectsKeysThatAreNotPrintableAscii(String key) throws Exception {
    try (RawClient raw = new RawClient(server)) {
      String answer =
          raw.send(
                  "POST %s/sessions HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                          .formatted(workspace)
                      + "Content-Type: application/json\r\nContent-Length: 2\r\n%s: %s\r\n\r\n{}"
                          .formatted(KEY, key))
              .answer();

      assertThat(answer).startsWith("HTTP/1.1 400").contains("\"code\":\"invalid_request\"");
    }
    assertThat(server.post(workspace + "/sessions", "{}", KEY, "x".repeat(256)).status())
        .isEqualTo(400);
  }

  private HttpResponse<String> send(ContractOperation operation, String key, String body)
      throws Exception {
    return client.send(request(operation, key, body), BodyHandlers.ofString());
  }

  private HttpRequest request(ContractOperation operation, String key, String body) {
    String path =
        operation
            .path()
            .replace("/workspaces/{workspaceId}", workspace)
            .replace("{sessionId}", "ses_known");
    return server
        .request(path, "Content-Type", "application/json", KEY, key)
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  private String body(ContractOperation operation) throws Exception {
    Path project = Files.createDirectories(root.resolve("project"));
    return operation.exampleBody().toString().replace("/home/me/project", project.toString());
  }

  private String otherWorkspace() throws Exception {
    Path folder = Files.createDirectories(root.resolve("other"));
    return server
        .post("/workspaces/local", "{\"folderPath\":\"" + folder + "\"}")
        .data()
        .path("id")
        .asText();
  }

  private String nextKey() {
    keys++;
    return "key-" + keys;
  }

  private static String prompt(String text) {
    return "{\"parts\":[{\"type\":\"text\",\"text\":\"" + text + "\"}]}";
  }

  /** Returns a prompt whose first part selects the behavior of the fake. */
  private static String waiting(String key) {
    return "{\"parts\":[{\"type\":\"text\",\"text\":\"wait\"},{\"type\":\"text\",\"text\":\"%s\"}]}"
        .formatted(key);
  }

  private long calls() throws Exception {
    return count("called POST");
  }

  private long count(String text) throws Exception {
    return count(server.get("/system/opencode/health").data().path("output").toString(), text);
  }

  private static long count(String output, String text) {
    return Pattern.compile(Pattern.quote(text)).matcher(output).results().count();
  }
}

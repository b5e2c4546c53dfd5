package dev.openwork.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The real opencode with the scripted model, without anything of ours between them. */
@Timeout(60)
class ScriptedModelIT {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final ObjectMapper JSON = new ObjectMapper();

  // An offer to upgrade to HTTP/2 makes opencode wait for ever.
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ScriptedModel model = ScriptedModel.start();
  private final ChildProcess opencode;
  private URI base = URI.create("http://unknown");

  ScriptedModelIT(@TempDir Path directory) throws Exception {
    Path project = Files.createDirectory(directory.resolve("project"));
    opencode =
        ChildProcess.start(
            List.of(StagedOpencode.program().toString(), "serve", "--port=0"),
            OpencodeConfig.environment(model, directory),
            project);
  }

  @BeforeEach
  void awaitReady() throws Exception {
    String line = opencode.awaitLine("listening on", SOON);
    base = URI.create(line.substring(line.indexOf("http")));
  }

  @AfterEach
  void close() {
    opencode.close();
    model.close();
  }

  @Test
  void anAnswerArrivesTokenByToken() throws Exception {
    ScriptedAnswer answer =
        model.say(ScriptedAnswer.of("Hello", " scripted", " world").heldAfter(2));
    String session = createSession();
    try (BufferedReader events = events()) {
      prompt(session);
      awaitDelta(events, delta -> delta.equals(" scripted"));
      answer.release();
      awaitDelta(events, delta -> delta.equals(" world"));
    }
    assertThat(answer.awaitEnd(SOON)).isEqualTo(ScriptedAnswer.End.COMPLETE);
  }

  @Test
  void anAbortReachesTheModel() throws Exception {
    ScriptedAnswer answer = model.say(ScriptedAnswer.of("never", " ending").heldAfter(1));
    String session = createSession();
    prompt(session);
    answer.awaitHeld(SOON);
    post("/session/" + session + "/abort", "{}");
    assertThat(answer.awaitEnd(SOON)).isEqualTo(ScriptedAnswer.End.ABANDONED);
  }

  private String createSession() throws Exception {
    return post("/session", "{}").path("id").asText();
  }

  private void prompt(String session) throws Exception {
    post(
        "/session/" + session + "/prompt_async",
        "{\"parts\":[{\"type\":\"text\",\"text\":\"hi\"}]}");
  }

  private JsonNode post(String path, String body) throws Exception {
    var request =
        HttpRequest.newBuilder(base.resolve(path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    var answer = client.send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
    return JSON.readTree(answer.body());
  }

  private BufferedReader events() throws Exception {
    var request = HttpRequest.newBuilder(base.resolve("/event")).build();
    InputStream body = client.send(request, BodyHandlers.ofInputStream()).body();
    return new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
  }

  private static void awaitDelta(BufferedReader events, Predicate<String> wanted)
      throws IOException {
    for (String line = events.readLine(); line != null; line = events.readLine()) {
      if (line.startsWith("data:")) {
        JsonNode properties = JSON.readTree(line.substring(5)).path("properties");
        if (wanted.test(properties.path("delta").asText())) {
          return;
        }
      }
    }
    throw new AssertionError("the events ended early");
  }
}

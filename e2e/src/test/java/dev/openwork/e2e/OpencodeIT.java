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
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Tests the staged opencode with the scripted model, without the server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
class OpencodeIT {
  private static final Duration DEADLINE = Duration.ofSeconds(30);
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Method, path, query parameters and body properties of each call; a dash for none. */
  private static final String CALLS =
      """
      get    /event                                                  - -
      get    /session                                                directory,limit,roots,search,start -
      post   /session                                                - title,parentID,agent,model
      get    /session/status                                         - -
      get    /session/{sessionID}                                    - -
      patch  /session/{sessionID}                                    - title,time
      delete /session/{sessionID}                                    - -
      get    /session/{sessionID}/children                           - -
      get    /session/{sessionID}/todo                               - -
      get    /session/{sessionID}/diff                               messageID -
      get    /session/{sessionID}/message                            limit,before -
      post   /session/{sessionID}/message                            - parts,model,agent,system,noReply
      get    /session/{sessionID}/message/{messageID}                - -
      delete /session/{sessionID}/message/{messageID}                - -
      patch  /session/{sessionID}/message/{messageID}/part/{partID}  - -
      delete /session/{sessionID}/message/{messageID}/part/{partID}  - -
      post   /session/{sessionID}/prompt_async                       - parts,model,agent,system,noReply
      post   /session/{sessionID}/command                            - command,arguments,agent,model
      post   /session/{sessionID}/shell                              - agent,command,model
      post   /session/{sessionID}/fork                               - messageID
      post   /session/{sessionID}/revert                             - messageID,partID
      post   /session/{sessionID}/unrevert                           - -
      post   /session/{sessionID}/abort                              - -
      post   /session/{sessionID}/init                               - providerID,modelID,messageID
      post   /session/{sessionID}/summarize                          - providerID,modelID,auto
      post   /session/{sessionID}/share                              - -
      delete /session/{sessionID}/share                              - -
      get    /experimental/session                                   directory,limit,roots,search,start,cursor,archived -
      get    /permission                                             - -
      post   /permission/{requestID}/reply                           - reply,message
      get    /question                                               - -
      post   /question/{requestID}/reply                             - answers
      post   /question/{requestID}/reject                            - -
      get    /agent                                                  - -
      get    /command                                                - -
      get    /provider                                               - -
      get    /find/file                                              query,type,limit -
      post   /instance/dispose                                       - -
      """;

  // opencode does not respond to a request that offers an upgrade to HTTP/2.
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private ScriptedModel model;
  private ChildProcess opencode;
  private URI base;

  @BeforeAll
  void start(@TempDir Path home) throws Exception {
    model = ScriptedModel.start();
    opencode =
        ChildProcess.start(
            List.of(StagedOpencode.program().toString(), "serve", "--port=0"),
            OpencodeConfig.environment(model, home),
            Files.createDirectory(home.resolve("project")));
    String line = opencode.awaitLine("listening on", DEADLINE);
    base = URI.create(line.substring(line.indexOf("http")));
  }

  @AfterAll
  void close() {
    opencode.close();
    model.close();
  }

  @Test
  void supportsAllOperationsParametersAndPropertiesThatTheServerUses() throws Exception {
    JsonNode document;
    try (InputStream in = base.resolve("/doc").toURL().openStream()) {
      document = JSON.readTree(in);
    }

    assertThat(CALLS.lines().flatMap(call -> missing(document, call.split(" +")))).isEmpty();
  }

  @Test
  void streamsAResponseTokenByToken() throws Exception {
    ScriptedAnswer answer =
        model.say(ScriptedAnswer.of("Hello", " scripted", " world").heldAfter(2));
    String session = createSession();
    try (BufferedReader events = events()) {
      prompt(session);
      awaitDelta(events, " scripted");
      answer.release();
      awaitDelta(events, " world");
    }
    assertThat(answer.awaitEnd(DEADLINE)).isEqualTo(ScriptedAnswer.End.COMPLETE);
  }

  @Test
  void abortClosesTheRequestToTheModel() throws Exception {
    ScriptedAnswer answer = model.say(ScriptedAnswer.of("never", " ending").heldAfter(1));
    String session = createSession();
    prompt(session);
    answer.awaitHeld(DEADLINE);
    post("/session/" + session + "/abort", "{}");
    assertThat(answer.awaitEnd(DEADLINE)).isEqualTo(ScriptedAnswer.End.ABANDONED);
  }

  private static Stream<String> missing(JsonNode document, String[] call) {
    JsonNode operation = document.path("paths").path(call[1]).path(call[0]);
    String name = call[0].toUpperCase(Locale.ROOT) + " " + call[1];
    if (operation.isMissingNode()) {
      return Stream.of(name);
    }
    Set<String> supported = new TreeSet<>();
    operation.path("parameters").forEach(it -> supported.add(it.path("name").asText()));
    JsonNode body = operation.at("/requestBody/content/application~1json/schema/properties");
    body.fieldNames().forEachRemaining(supported::add);
    return Stream.of(call[2], call[3])
        .flatMap(used -> Stream.of(used.split(",")))
        .filter(used -> !used.equals("-") && !supported.contains(used))
        .map(used -> name + ": " + used);
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
    var response = client.send(request, BodyHandlers.ofString());
    assertThat(response.statusCode()).as(response.body()).isBetween(200, 299);
    return JSON.readTree(response.body());
  }

  private BufferedReader events() throws Exception {
    var request = HttpRequest.newBuilder(base.resolve("/event")).build();
    InputStream body = client.send(request, BodyHandlers.ofInputStream()).body();
    return new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
  }

  private static void awaitDelta(BufferedReader events, String delta) throws IOException {
    for (String line = events.readLine(); line != null; line = events.readLine()) {
      if (line.startsWith("data:")) {
        JsonNode properties = JSON.readTree(line.substring(5)).path("properties");
        if (properties.path("delta").asText().equals(delta)) {
          return;
        }
      }
    }
    throw new AssertionError("The event stream ended before the delta '" + delta + "'");
  }
}

package dev.openwork.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The staged opencode, by its own document, still offers what the server calls. */
@Timeout(60)
class UpstreamIT {
  private static final Duration SOON = Duration.ofSeconds(30);

  /** Method, path, parameters of the query, properties of the body; a dash for none. */
  private static final String CALLED =
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

  @Test
  void offersEveryOperationParameterAndPropertyThatIsSent(@TempDir Path directory)
      throws Exception {
    try (ScriptedModel model = ScriptedModel.start();
        ChildProcess opencode =
            ChildProcess.start(
                List.of(StagedOpencode.program().toString(), "serve", "--port=0"),
                OpencodeConfig.environment(model, directory),
                directory)) {
      String line = opencode.awaitLine("listening on", SOON);
      JsonNode document = document(URI.create(line.substring(line.indexOf("http")) + "/doc"));

      assertThat(CALLED.lines().flatMap(call -> missing(document, call.split(" +")))).isEmpty();
    }
  }

  private static JsonNode document(URI address) throws Exception {
    try (InputStream in = address.toURL().openStream()) {
      return new ObjectMapper().readTree(in);
    }
  }

  private static Stream<String> missing(JsonNode document, String[] call) {
    JsonNode operation = document.path("paths").path(call[1]).path(call[0]);
    String name = call[0].toUpperCase(Locale.ROOT) + " " + call[1];
    if (operation.isMissingNode()) {
      return Stream.of(name);
    }
    Set<String> offered = new TreeSet<>();
    operation.path("parameters").forEach(it -> offered.add(it.path("name").asText()));
    JsonNode body = operation.at("/requestBody/content/application~1json/schema/properties");
    body.fieldNames().forEachRemaining(offered::add);
    return Stream.of(call[2], call[3])
        .flatMap(wanted -> Stream.of(wanted.split(",")))
        .filter(wanted -> !wanted.equals("-") && !offered.contains(wanted))
        .map(wanted -> name + ": " + wanted);
  }
}

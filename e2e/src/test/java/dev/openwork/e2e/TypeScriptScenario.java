package dev.openwork.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A run of {@code scenario.ts}, which has conversations through a server.
 *
 * @param process the running program
 * @param endless the response of the model that the program aborts
 */
record TypeScriptScenario(ChildProcess process, ScriptedAnswer endless) implements AutoCloseable {
  private static final Duration DEADLINE = Duration.ofSeconds(60);

  /** Starts the program, and scripts the model. */
  static TypeScriptScenario start(
      TypeScriptSdk sdk, URI server, ScriptedModel model, Path folder, String... options)
      throws IOException, InterruptedException {
    model.say(ScriptedAnswer.of("one ", "two ", "three"));
    ScriptedAnswer cut = model.say(ScriptedAnswer.of("four ", "five ", "six").heldAfter(1));
    ScriptedAnswer endless = model.say(ScriptedAnswer.of("never ", "ending").heldAfter(1));
    Files.createDirectories(folder);
    ChildProcess process = sdk.start("scenario.js", server, folder, String.join(" ", options));
    var scenario = new TypeScriptScenario(process, endless);
    try {
      scenario.await("cut");
      cut.release();
      return scenario;
    } catch (AssertionError | InterruptedException e) {
      scenario.close();
      throw e;
    }
  }

  /** Waits for a step without an outcome. */
  void await(String step) throws InterruptedException {
    process.awaitLine("{\"step\":\"" + step + "\"}", DEADLINE);
  }

  /** Waits for the end, and returns the outcomes by the names of the steps. */
  Map<String, JsonNode> steps() throws InterruptedException {
    return process.awaitSuccess(DEADLINE).stream()
        .filter(line -> line.startsWith("{"))
        .map(NodeProject::parse)
        .collect(Collectors.toMap(it -> it.path("step").asText(), Function.identity()));
  }

  /** Returns an outcome that must exist. */
  static JsonNode step(Map<String, JsonNode> steps, String name) {
    assertThat(steps).containsKey(name);
    return Objects.requireNonNull(steps.get(name));
  }

  @Override
  public void close() {
    process.close();
  }
}

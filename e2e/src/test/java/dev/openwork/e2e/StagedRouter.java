package dev.openwork.e2e;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The staged jar of the router. */
public record StagedRouter(Path home, Map<String, String> environment) {

  /** Starts a command of the router. */
  public ChildProcess run(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(JavaProgram.QUICK_START);
    command.addAll(List.of("-jar", jar().toString()));
    command.addAll(List.of(arguments));
    return ChildProcess.start(command, environment, home);
  }

  private static Path jar() throws IOException {
    Path manifest =
        StagedOpencode.runtimeAssets().resolve("opencode-router").resolve("current.json");
    if (!Files.exists(manifest)) {
      throw new IllegalStateException(
          manifest + " is missing. Stage the router with 'mvn process-classes'.");
    }
    return manifest.resolveSibling(
        new ObjectMapper().readTree(manifest.toFile()).path("path").asText());
  }
}

package dev.openwork.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * {@code client.ts}, compiled together with the TypeScript client that openapi-generator, without
 * templates of ours, has made of the committed contract.
 */
record ForeignClient(NodeProject project, Path directory) {
  private static final Duration GENERATION = Duration.ofMinutes(2);
  private static final Path GENERATOR =
      ProjectCopy.projectRoot().resolve("e2e/target/openapi-generator-cli.jar");

  /** The contract as it is committed. */
  static final Path CONTRACT = ProjectCopy.projectRoot().resolve("server-v2/openapi/openapi.json");

  /**
   * Generates and compiles it in {@code directory}, which is created.
   *
   * @throws AssertionError when the generator or the compiler does not take it, with what they say
   */
  static ForeignClient compile(NodeProject project, Path directory)
      throws IOException, InterruptedException {
    NodeProject.copySources(directory);
    generate(directory);
    project.run(project.directory().resolve("node_modules/typescript/bin/tsc"), "-p", directory);
    return new ForeignClient(project, directory);
  }

  /** Runs it; see {@link NodeProject#report}. */
  List<JsonNode> report(Object... arguments) throws IOException, InterruptedException {
    return project.report(directory.resolve("compiled/client.js"), arguments);
  }

  /** From a copy, because the generator's parser does not take a path with a blank. */
  private static void generate(Path directory) throws IOException, InterruptedException {
    Path contract = Files.copy(CONTRACT, directory.resolve("openapi.json"));
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-jar",
            GENERATOR.toString(),
            "generate",
            "--generator-name=typescript-fetch",
            "--additional-properties=importFileExtension=.js",
            "--global-property=apis,models,supportingFiles,apiDocs=false,modelDocs=false",
            "--input-spec=" + contract,
            "--output=" + directory.resolve("generated"));
    try (var generator = ChildProcess.start(command, Map.of(), directory)) {
      generator.awaitSuccess(GENERATION);
    }
  }
}

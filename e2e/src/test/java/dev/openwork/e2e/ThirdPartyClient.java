package dev.openwork.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * {@code client.ts}, compiled with a TypeScript client that openapi-generator has generated from
 * the committed contract with its own templates.
 */
record ThirdPartyClient(NodeProject project, Path directory) {
  private static final Duration GENERATION = Duration.ofMinutes(2);
  private static final Path GENERATOR =
      ProjectCopy.projectRoot().resolve("e2e/target/openapi-generator-cli.jar");

  /** The committed contract. */
  static final Path CONTRACT = ProjectCopy.projectRoot().resolve("server-v2/openapi/openapi.json");

  /**
   * Generates and compiles the client in {@code directory}, which is created.
   *
   * @throws AssertionError with the output, if the generator or the compiler fails
   */
  static ThirdPartyClient compile(Path directory) throws IOException, InterruptedException {
    NodeProject.copySources(directory);
    NodeProject project;
    Path contract = Files.copy(CONTRACT, directory.resolve("openapi.json"));
    try (ChildProcess generator = startGenerator(contract, directory.resolve("generated"))) {
      project = NodeProject.install();
      generator.awaitSuccess(GENERATION);
    }
    project.run(project.directory().resolve("node_modules/typescript/bin/tsc"), "-p", directory);
    return new ThirdPartyClient(project, directory);
  }

  /** Runs the client; see {@link NodeProject#report}. */
  List<JsonNode> report(Object... arguments) throws IOException, InterruptedException {
    return project.report(directory.resolve("compiled/client.js"), arguments);
  }

  private static ChildProcess startGenerator(Path contract, Path output) throws IOException {
    return startGenerator(
        contract,
        output,
        "--additional-properties=importFileExtension=.js",
        "--global-property=apis,models,supportingFiles,apiDocs=false,modelDocs=false");
  }

  /**
   * Starts the generator for TypeScript with options, in the directory of the contract, because it
   * does not accept a path with a space.
   */
  static ChildProcess startGenerator(Path contract, Path output, String... options)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                GENERATOR.toString(),
                "generate",
                "--generator-name=typescript-fetch",
                "--input-spec=" + contract.getFileName(),
                "--output=" + output));
    command.addAll(List.of(options));
    return ChildProcess.start(command, Map.of(), contract.resolveSibling(""));
  }
}

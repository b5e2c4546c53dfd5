package dev.openwork.e2e;

import dev.openwork.loop.files.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A copy of the package of the TypeScript SDK.
 *
 * @param project the copy with its packages
 */
record TypeScriptSdk(NodeProject project) {
  private static final Duration DEADLINE = Duration.ofMinutes(1);
  private static final Path ROOT = ProjectCopy.projectRoot();
  private static final Path PACKAGE = ROOT.resolve("openwork-server-sdk/typescript");

  /** Those of the generator's configuration in the POM. */
  private static final String PROPERTIES =
      "dateLibrary=string,disallowAdditionalPropertiesIfNotPresent=false"
          + ",modelPropertyNaming=original"
          + ",removeOperationIdPrefix=true,removeOperationIdPrefixDelimiter=.";

  /** Where the tests find files outside of the package. */
  private static final Map<String, String> FILES =
      Map.of(
          "OPENWORK_CONTRACT", ROOT.resolve("server-v2/openapi/openapi.json").toString(),
          "OPENWORK_SSE_FIXTURE", ROOT.resolve("fixtures/sse.json").toString());

  /** Copies the package, and installs the packages that it needs. */
  static TypeScriptSdk install(Class<?> user) throws IOException, InterruptedException {
    List<String> folders = List.of("src", "generated", "templates", "test");
    return new TypeScriptSdk(NodeProject.install(PACKAGE, folders, user.getSimpleName()));
  }

  /**
   * Compiles the package and its tests.
   *
   * @param user the class that uses the copy
   * @throws AssertionError with the errors, if there are any
   */
  static TypeScriptSdk compile(Class<?> user) throws IOException, InterruptedException {
    TypeScriptSdk sdk = install(user);
    FileTree.delete(sdk.project.directory().resolve("build"));
    sdk.runCompiler("tsconfig.test.json");
    return sdk;
  }

  /**
   * Generates a client of {@code unusual-contract.json} with the templates of the package, and
   * compiles it.
   *
   * @throws AssertionError with the errors, if there are any
   */
  void compileUnusualContract() throws IOException, InterruptedException {
    Path copy = project.directory();
    Path output = copy.resolve("unusual");
    FileTree.delete(output);
    try (ChildProcess generator =
        ThirdPartyClient.startGenerator(
            copy.resolve("test/unusual-contract.json"),
            output,
            "--template-dir=" + copy.resolve("templates"),
            "--config=" + copy.resolve("templates/files.json"),
            "--type-mappings=AnyType=unknown",
            "--language-specific-primitives=unknown",
            "--additional-properties=" + PROPERTIES,
            "--global-property=apis,models,supportingFiles=operations.ts:types.ts"
                + ",apiDocs=false,modelDocs=false,apiTests=false,modelTests=false")) {
      generator.awaitSuccess(DEADLINE);
    }
    runCompiler("tsconfig.unusual.json");
  }

  /** Builds the files that are published, and returns the directory of the package. */
  Path build() throws IOException, InterruptedException {
    runCompiler("tsconfig.build.json");
    return project.directory();
  }

  /**
   * Compiles a program that imports the package by its name, and starts it.
   *
   * @throws AssertionError with the errors of the program, if there are any
   */
  ChildProcess startUser(String source, Object... arguments)
      throws IOException, InterruptedException {
    Path user = build().resolve("user");
    Files.createDirectories(user);
    Files.writeString(user.resolve("program.ts"), source);
    Files.writeString(
        user.resolve("tsconfig.json"),
        """
        {
          "extends": "../tsconfig.json",
          "compilerOptions": { "noEmit": false, "noEmitOnError": true, "rootDir": ".", "outDir": "." },
          "include": ["program.ts"]
        }
        """);
    runCompiler("user/tsconfig.json");
    return project.start(
        Map.of(),
        Stream.concat(Stream.of(user.resolve("program.js")), Stream.of(arguments)).toArray());
  }

  /** Returns the paths of the files that are published. */
  List<String> published() throws IOException, InterruptedException {
    build();
    List<String> output =
        project.runNpm("pack", "--dry-run", "--json", "--ignore-scripts", "--silent");
    List<String> files = new ArrayList<>();
    NodeProject.parse(String.join("\n", output))
        .findPath("files")
        .forEach(file -> files.add(file.path("path").asText()));
    return files;
  }

  /** Runs the tests of the package and returns their output. */
  List<String> test() throws IOException, InterruptedException {
    List<Object> arguments = new ArrayList<>(List.of("--test"));
    try (Stream<Path> files = Files.list(project.directory().resolve("build/test"))) {
      files.filter(file -> file.toString().endsWith(".test.js")).sorted().forEach(arguments::add);
    }
    try (ChildProcess tests = project.start(FILES, arguments.toArray())) {
      return tests.awaitSuccess(DEADLINE);
    }
  }

  /** Starts a program of the tests. */
  ChildProcess start(String program, Object... arguments) throws IOException {
    Path file = project.directory().resolve("build/test").resolve(program);
    return project.start(Map.of(), Stream.concat(Stream.of(file), Stream.of(arguments)).toArray());
  }

  private void runCompiler(String configuration) throws IOException, InterruptedException {
    project.run(
        project.directory().resolve("node_modules/typescript/bin/tsc"), "-p", configuration);
  }
}

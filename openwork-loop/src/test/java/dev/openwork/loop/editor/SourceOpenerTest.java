package dev.openwork.loop.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class SourceOpenerTest {
  private static final String SPECIAL = "A $(touch x) 'b' \"c\";&{line}.java";

  private final Path root;
  private final Path outside;
  private final Path bin;
  private final Path arguments;

  SourceOpenerTest(@TempDir Path directory) throws IOException {
    root = Files.createDirectories(directory.resolve("reactor"));
    outside = Files.createDirectories(directory.resolve("reactor-2"));
    bin = Files.createDirectories(directory.resolve("bin"));
    arguments = directory.resolve("arguments");
    Files.createDirectories(root.resolve("src"));
    for (Path file :
        List.of(root.resolve("src/A.java"), root.resolve(SPECIAL), outside.resolve("B.java"))) {
      Files.writeString(file, "class A {}");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "code, '-g|<file>:3:8'",
    "cursor, '-g|<file>:3:8'",
    "idea, '--line|3|--column|8|<file>'",
    "zed, '<file>:3:8'",
    "subl, '<file>:3:8'",
    "my-editor, '<file>'"
  })
  void opensALineInKnownEditorsAndTheFileInOthers(String program, String expected)
      throws IOException {
    editor(program);
    assertThat(open(Map.of("OPENWORK_EDITOR", program), "src/A.java").status()).isEqualTo(200);
    assertThat(passed())
        .isEqualTo(expected.replace("<file>", root.toRealPath().resolve("src/A.java").toString()));
  }

  @Test
  void fillsPlaceholdersOfOpenworkEditor() throws IOException {
    Path program = editor("mine");
    open(Map.of("OPENWORK_EDITOR", program + " --at {line},{column} {file}"), "src/A.java");
    assertThat(passed()).isEqualTo("--at|3,8|" + root.toRealPath().resolve("src/A.java"));
  }

  @Test
  void passesArgumentsWithoutAShell() throws IOException {
    editor("zed");
    open(Map.of("OPENWORK_EDITOR", "zed"), SPECIAL);
    assertThat(passed()).isEqualTo(root.toRealPath().resolve(SPECIAL) + ":3:8");
    assertThat(root.resolve("x")).doesNotExist();
  }

  @Test
  void prefersTheVariableThenVisualThenTheRunningEditor() throws IOException {
    editor("subl");
    editor("zed");
    editor("code");
    editor("mine");
    assertThat(found(Map.of("OPENWORK_EDITOR", "mine", "VISUAL", "subl"))).isEqualTo("mine");
    assertThat(found(Map.of("VISUAL", "subl -w"))).isEqualTo("subl");
    assertThat(found(Map.of("VISUAL", "/usr/bin/vim"), "/opt/zed/zed")).isEqualTo("zed");
    assertThat(found(Map.of("VISUAL", " "), "/opt/idea/bin/idea")).isEqualTo("code");
    assertThat(found(Map.of())).isEqualTo("code");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "src",
        "src/B.java",
        "../reactor-2/B.java",
        "src/../../reactor-2/B.java",
        "/etc/passwd",
        "link.java",
        "linked/B.java",
        "src/A.java\u0000"
      })
  void refusesFilesOutsideOfTheReactorAndAnythingElse(String name) throws IOException {
    editor("zed");
    Files.createSymbolicLink(root.resolve("link.java"), outside.resolve("B.java"));
    Files.createSymbolicLink(root.resolve("linked"), outside);

    assertThat(open(Map.of("OPENWORK_EDITOR", "zed"), name).status()).isEqualTo(403);
    assertThat(open(Map.of("OPENWORK_EDITOR", "zed"), outside + "/B.java").status()).isEqualTo(403);
    assertThat(arguments).doesNotExist();
  }

  @Test
  void followsLinksWithinTheReactor() throws IOException {
    editor("zed");
    Files.createSymbolicLink(root.resolve("link.java"), root.resolve("src/A.java"));
    assertThat(open(Map.of("OPENWORK_EDITOR", "zed"), "link.java").status()).isEqualTo(200);
    assertThat(passed()).startsWith(root.toRealPath().resolve("src/A.java").toString());
  }

  @Test
  void namesTheVariableIfThereIsNoEditor() {
    assertThat(open(Map.of(), "src/A.java").message()).contains("Set OPENWORK_EDITOR");
    SourceOpener.Result missing = open(Map.of("OPENWORK_EDITOR", "missing"), "src/A.java");
    assertThat(missing.status()).isEqualTo(503);
    assertThat(missing.message()).contains("missing", "Set OPENWORK_EDITOR");
  }

  private SourceOpener.Result open(Map<String, String> environment, String file) {
    return new SourceOpener(root, finder(environment)).open(new OpenRequest(file, 3, 8));
  }

  private String found(Map<String, String> environment, String... running) {
    return finder(environment, running).find().orElseThrow().name();
  }

  private EditorFinder finder(Map<String, String> variables, String... running) {
    Map<String, String> environment = new HashMap<>(variables);
    environment.put("PATH", bin.toString());
    return new EditorFinder(environment, () -> Stream.of(running));
  }

  /** Creates a program that records its arguments. */
  private Path editor(String name) throws IOException {
    Path program = bin.resolve(name);
    String recorded = arguments.toString();
    Files.writeString(
        program,
        "#!/bin/sh\nIFS='|'\nprintf %s \"$*\" > "
            + (recorded + ".new\n")
            + ("/bin/mv " + recorded + ".new " + recorded + "\n"));
    assertThat(program.toFile().setExecutable(true)).isTrue();
    return program;
  }

  private String passed() throws IOException {
    long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!Files.exists(arguments) && System.nanoTime() < deadline) {
      Thread.onSpinWait();
    }
    return Files.readString(arguments);
  }
}

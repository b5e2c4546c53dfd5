package dev.openwork.contract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class ContractDiffTest {
  private static final String CONTRACT =
      "{'openapi': '3.1.0', 'info': {'title': 't', 'version': '%s'}, 'paths': {%s}}";

  @TempDir private Path directory = Path.of("");
  private String out = "";
  private String err = "";

  @BeforeEach
  void write() throws IOException {
    file("base", CONTRACT.formatted("1.0.0", "'/a': {'get': {}}, '/b': {'get': {'tags': []}}"));
    file("same", CONTRACT.formatted("1.0.0", "'/b': {'get': {}}, '/a': {'get': {}}"));
    file(
        "added",
        CONTRACT.formatted("1.0.0", "'/a': {'get': {}}, '/b': {'get': {}}, '/c': {'get': {}}"));
    file(
        "status",
        CONTRACT.formatted(
            "1.0.0", "'/a': {'get': {'responses': {'200': {}}}}, '/b': {'get': {}}"));
    file("removed", CONTRACT.formatted("1.0.0", "'/a': {'get': {}}"));
    file("major", CONTRACT.formatted("2.0.0", "'/a': {'get': {}}"));
    file("minor", CONTRACT.formatted("1.1.0", "'/a': {'get': {}}"));
    file("conflict", "{\n<<<<<<< HEAD\n'a': 1\n=======\n'b': 1\n>>>>>>> other\n}");
    file("broken", "{\n'openapi': '3.1.0',\n'paths': {]\n}");
    file("other", "{'swagger': '2.0'}");
  }

  @ParameterizedTest(name = "{0}, fail on {1}: {2}")
  @CsvSource({
    "added, breaking, 0",
    "added, may-break, 0",
    "added, any, 1",
    "added, none, 0",
    "status, breaking, 0",
    "status, may-break, 1",
    "status, any, 1",
    "status, none, 0",
    "removed, breaking, 1",
    "removed, may-break, 1",
    "removed, any, 1",
    "removed, none, 0",
    "removed, version-bump, 1",
    "minor, version-bump, 1",
    "major, version-bump, 0",
    "added, version-bump, 0",
    "base, any, 0"
  })
  void exitsByTheChangesThatFail(String revision, String failOn, int code) {
    assertThat(run("--fail-on", failOn, path("base"), path(revision))).isEqualTo(code);
  }

  @Test
  void printsTheFormat() {
    assertThat(run("--format", "json", "--fail-on", "none", path("base"), path("removed")))
        .isZero();
    assertThat(out).startsWith("{").contains("\"breaking\" : true");
    assertThat(run("--format", "github", path("base"), path("removed"))).isEqualTo(1);
    assertThat(out).startsWith("::error ");
  }

  @Test
  void namesTheLinesOfSources() throws IOException {
    Path sources = Files.createDirectories(directory.resolve("src"));
    Files.writeString(sources.resolve("Api.java"), "class Api {\n  Object get_b() {}\n}\n");
    file("named", CONTRACT.formatted("1.0.0", "'/b': {'get': {'operationId': 'get_b'}}"));
    file("gone", CONTRACT.formatted("1.0.0", ""));
    String[] arguments = {"--format", "github", "--sources", sources.toString()};

    assertThat(run(concat(arguments, path("named"), path("gone")))).isEqualTo(1);
    assertThat(out).startsWith("::error file=").contains("src/Api.java,line=2,");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          conflict ; conflict.json:2: a merge conflict is not resolved. Resolve it
          broken   ; broken.json:3: not valid JSON: Unexpected close marker
          other    ; other.json:1: not an OpenAPI 3 document
          missing  ; missing.json: cannot be read
          """)
  void reportsAFileThatIsNotAContract(String revision, String message) {
    assertThat(run(path("base"), path(revision))).isEqualTo(2);
    assertThat(err).contains(message).doesNotContain("\tat ");
    assertThat(run(path(revision), path("base"))).isEqualTo(2);
  }

  @Test
  void rejectsInvalidArguments() {
    assertThat(run("--format", "pdf", path("base"), path("added"))).isEqualTo(2);
    assertThat(err).contains("unknown format `pdf`: use text, json");
    assertThat(run("--fail-on", "all", path("base"), path("added"))).isEqualTo(2);
    assertThat(err).contains("unknown level `all`: use one of breaking, may-break");
    assertThat(run(path("base"))).isEqualTo(2);
    assertThat(err).contains("revision.json");
  }

  private static String[] concat(String[] options, String... files) {
    return Stream.concat(Stream.of(options), Stream.of(files)).toArray(String[]::new);
  }

  private int run(String... arguments) {
    StringWriter written = new StringWriter();
    StringWriter failed = new StringWriter();
    CommandLine line = ContractDiff.commandLine(Clock.systemUTC());
    int code =
        line.setOut(new PrintWriter(written)).setErr(new PrintWriter(failed)).execute(arguments);
    out = written.toString();
    err = failed.toString();
    return code;
  }

  private String path(String name) {
    return directory.resolve(name + ".json").toString();
  }

  private void file(String name, String text) throws IOException {
    Files.writeString(Path.of(path(name)), text.replace('\'', '"'));
  }
}

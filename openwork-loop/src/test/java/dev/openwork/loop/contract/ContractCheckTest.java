package dev.openwork.loop.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.openwork.loop.files.FileTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gate passes exactly when accepting would write nothing. */
@Timeout(60)
class ContractCheckTest {
  private static final String IGNORE = ".openapi-generator-ignore";

  private final Path root;
  private final Path contract;
  private @Nullable String code = "{\"$ref\": \"common.json\"}\n";

  ContractCheckTest(@TempDir Path directory) throws IOException {
    this.root = Files.createDirectory(directory.toRealPath().resolve("reactor"));
    this.contract = this.root.resolve("server/openapi/openapi.json");
  }

  @BeforeEach
  void acceptOnce() throws Exception {
    write("server/openapi/common.json", "{}\n");
    accept();
  }

  @Test
  void passesForAcceptedFilesAndLeavesThemAlone() throws Exception {
    SortedMap<String, byte[]> before = FileTree.read(root.resolve("sdk"));
    check();
    assertThat(FileTree.read(root.resolve("sdk")).keySet()).isEqualTo(before.keySet());
  }

  @Test
  void passesForAContractWithoutSdk() throws Exception {
    check(List.of());
    code = "{}";
    assertThatThrownBy(() -> check(List.of()))
        .isInstanceOf(ContractFault.class)
        .hasMessageContaining("changed        server/openapi/openapi.json");
  }

  @ParameterizedTest
  @CsvSource({
    "sdk/generated/Model.java, edited, changed        sdk/generated/Model.java",
    "sdk/generated/Model.java, '', missing        sdk/generated/Model.java",
    "sdk/generated/.generated, '', missing        sdk/generated/.generated",
    "server/openapi/openapi.json, edited, changed        server/openapi/openapi.json",
    "server/openapi/openapi.json, '', missing        server/openapi/openapi.json",
    "server/openapi/common.json, edited, changed        sdk/generated/Model.java",
  })
  void reportsEachChangeUntilItIsAccepted(String file, String content, String expected)
      throws Exception {
    if (content.isEmpty()) {
      Files.delete(root.resolve(file));
    } else {
      write(file, content);
    }
    assertThatThrownBy(this::check)
        .isInstanceOf(ContractFault.class)
        .hasMessageContaining(expected);
    accept();
    check();
  }

  @Test
  void reportsTheLineOfAMergeConflictInTheCommittedContract() throws Exception {
    code = "{\"openapi\": \"3.1.0\"}\n";
    accept();
    write("server/openapi/openapi.json", "{\n<<<<<<< HEAD\n=======\n>>>>>>> other\n}\n");
    assertThatThrownBy(this::check)
        .hasMessageContaining(
            "server/openapi/openapi.json:2: a merge conflict is not resolved. Resolve it");
  }

  @Test
  void reportsTheLineAtWhichTheCommittedContractIsNoJson() throws Exception {
    code = "{\"openapi\": \"3.1.0\"}\n";
    accept();
    write("server/openapi/openapi.json", "{\n\"openapi\": ]\n}\n");
    assertThatThrownBy(this::check)
        .hasMessageContaining("server/openapi/openapi.json:2: not valid JSON");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                | The exporter wrote an empty contract to",
        "Exported.         | The exporter wrote a contract that is not valid JSON. Correct",
        "Exported.         | server/target/check/openapi.json:1: Unrecognized token",
        "'{\"openapi\": \\n' | server/target/check/openapi.json:2: Unexpected end-of-input",
        "'{}\\n{}'         | server/target/check/openapi.json:2: text after the document",
      })
  void reportsAnExporterThatWritesGarbage(String written, String expected) {
    code = written.replace("\\n", "\n");
    assertThatThrownBy(this::check)
        .isInstanceOf(ContractFault.class)
        .hasMessageContaining(expected);
    assertThatThrownBy(this::accept)
        .isInstanceOf(ContractFault.class)
        .hasMessageContaining(expected.replace("/check/", "/contract/"));
    assertThat(contract).hasContent("{\"$ref\": \"common.json\"}\n");
  }

  @Test
  void reportsAnExporterThatWritesNothing() {
    code = null;
    assertThatThrownBy(this::check)
        .isInstanceOf(ContractFault.class)
        .hasMessageContaining("The exporter succeeded, but did not write");
    assertThatThrownBy(this::accept).isInstanceOf(ContractFault.class);
  }

  @Test
  void reportsAMissingDirectoryOfGeneratedSources() throws Exception {
    FileTree.delete(root.resolve("sdk/generated"));
    assertThatThrownBy(this::check)
        .hasMessageContaining("\n  missing        sdk/generated\n")
        .hasMessageContaining("run `mvn openwork:contract-accept`");
    accept();
    check();
  }

  @Test
  void reportsAFileThatIsNoLongerGenerated() throws Exception {
    code = "\"extra\"";
    accept();
    check();
    code = "{}";
    assertThatThrownBy(this::check)
        .hasMessageContaining("not generated  sdk/generated/Extra.java")
        .hasMessageContaining("changed        server/openapi/openapi.json");
    accept();
    check();
  }

  @ParameterizedTest
  @CsvSource({
    "sdk/generated/.openapi-generator/FILES",
    "sdk/generated/.openapi-generator/VERSION",
    "sdk/generated/Handwritten.java",
    "sdk/generated/deeper/notes.md",
  })
  void passesWithFilesThatAcceptingPreserves(String file) throws Exception {
    write(file, "something");
    check();
    accept();
    assertThat(root.resolve(file)).hasContent("something");
  }

  @Test
  void generatesNoFileThatTheIgnoreFileOfTheSdkExcludes() throws Exception {
    code = "\"extra\"";
    write("sdk/generated/" + IGNORE, "Extra.java");
    accept();
    assertThat(root.resolve("sdk/generated/Extra.java")).doesNotExist();
    check();
    write("sdk/generated/" + IGNORE, "Other.java");
    assertThatThrownBy(this::check).hasMessageContaining("missing        sdk/generated/Extra.java");
    accept();
    check();
  }

  @Test
  void printsThatOnlyLineEndingsDiffer() throws Exception {
    for (String file : List.of("server/openapi/openapi.json", "sdk/generated/Model.java")) {
      write(file, Files.readString(root.resolve(file)).replace("\n", "\r\n"));
    }
    assertThatThrownBy(this::check)
        .hasMessageContaining("line endings   server/openapi/openapi.json")
        .hasMessageContaining("line endings   sdk/generated/Model.java")
        .hasMessageContaining("\\ line endings: committed CRLF, generated LF")
        .hasMessageContaining(".gitattributes");
    assertThat(accept().edited()).as("manual edits").isEmpty();
    check();
  }

  @Test
  void passesInACleanCloneWithoutTheFilesThatGitIgnores() throws Exception {
    git("init", "-q");
    write(".gitignore", "*.jar\n/sdk/other/\n");
    code = "\"jar\"";
    accept();
    git("add", ".");
    Files.delete(root.resolve("sdk/generated/wrapper.jar"));
    check();

    Files.delete(root.resolve("sdk/generated/Model.java"));
    assertThatThrownBy(this::check)
        .hasMessageContaining("missing        sdk/generated/Model.java")
        .hasMessageNotContaining("wrapper.jar");
  }

  @Test
  void comparesAllFilesOfAReactorInAnIgnoredDirectory() throws Exception {
    git("init", "-q", "..");
    Files.writeString(root.resolveSibling(".gitignore"), "/" + root.getFileName() + "/\n");
    Files.delete(root.resolve("sdk/generated/Model.java"));
    assertThatThrownBy(this::check).hasMessageContaining("missing        sdk/generated/Model.java");
  }

  private void check() throws Exception {
    check(List.of(new ContractCheck.Sdk(new Generator(), root.resolve("sdk/generated"))));
  }

  private void check(List<ContractCheck.Sdk> sdks) throws Exception {
    new ContractCheck(this::export, root, contract, sdks, root.resolve("server/target/check"))
        .run();
  }

  /** Writes the files as the loop does. */
  private SyncResult accept() throws Exception {
    Path target = root.resolve("server/target/contract");
    FileTree.delete(target);
    new ContractFile(contract, target, root.resolve("rescued")).publish(this::export);
    return new SdkSources(
            new Generator(),
            root.resolve("sdk/generated"),
            target.resolve("generated"),
            root.resolve("rescued"))
        .update(contract, "")
        .orElseThrow();
  }

  private void export(Path file) throws IOException {
    if (code != null) {
      Files.writeString(file, code);
    }
  }

  private void write(String name, String content) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private void git(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    assertThat(new ProcessBuilder(command).directory(root.toFile()).inheritIO().start().waitFor())
        .isZero();
  }

  /** Generates a model with the contract and its neighbor, and for some contracts another file. */
  private static final class Generator implements SdkGenerator {
    private static final Map<String, String> MORE =
        Map.of("\"extra\"", "Extra.java", "\"jar\"", "wrapper.jar");

    @Override
    public String identity() {
      return "1";
    }

    @Override
    public void generate(Path contract, Path directory) {
      try {
        String text = Files.readString(contract);
        String common = Files.readString(contract.resolveSibling("common.json"));
        Path ignore = directory.resolve(IGNORE);
        String ignored = Files.exists(ignore) ? Files.readString(ignore) : "";
        Files.writeString(directory.resolve("Model.java"), text + common);
        String more = MORE.getOrDefault(text, "");
        if (!more.isEmpty() && !more.equals(ignored)) {
          Files.writeString(directory.resolve(more), "more");
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}

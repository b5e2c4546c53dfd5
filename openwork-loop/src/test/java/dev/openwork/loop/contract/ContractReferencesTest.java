package dev.openwork.loop.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractReferencesTest {
  private final Path root;
  private final Path contract;

  ContractReferencesTest(@TempDir Path root) throws IOException {
    this.root = root.toRealPath();
    this.contract = this.root.resolve("server/openapi/openapi.json");
  }

  @ParameterizedTest
  @CsvSource({
    "{\"$ref\": \"./common.json#/components/schemas/Pet\"}, server/openapi/common.json",
    "{\"$ref\":\"common.json\"}, server/openapi/common.json",
    "{\"$ref\": \"schemas\\/Pet.json\"}, server/openapi/schemas/Pet.json",
    "'$ref: schemas/Pet.yml', server/openapi/schemas/Pet.yml",
    "'schema: {$ref: ''schemas/Pet.yaml#/Pet''}', server/openapi/schemas/Pet.yaml",
    "'$ref: \"schemas/Pet\"', server/openapi/schemas/Pet",
    "{\"$ref\": \"../../common/pet.json#/Pet\"}, common/pet.json",
    "{\"$ref\": \"../shared%20files/pet.json\"}, server/shared files/pet.json",
    "{\"$ref\": \"a%20b.txt\"}, server/openapi/a%20b.txt",
  })
  void findsTheFilesThatReferencesName(String content, String expected) throws Exception {
    write("server/openapi/openapi.json", content);
    Path file = write(expected, "{}");

    assertThat(references().files()).containsExactly(file);
    assertThat(references().watched()).contains(file);
    assertThat(references().selection()).accepts(file).rejects(contract);
  }

  @ParameterizedTest
  @CsvSource({
    "{\"$ref\": \"#/components/schemas/Pet\"}",
    "{\"$ref\": \"https://example.com/common.json\"}",
    "{\"$ref\": \"missing.json\"}",
    "{\"$ref\": \"openapi.json#/Pet\"}",
    "{\"$ref\": \"%\"}",
    "not a document",
  })
  void findsNoOtherFiles(String content) throws Exception {
    write("server/openapi/openapi.json", content);
    write("server/openapi/readme.txt", "");
    assertThat(references().files()).isEmpty();
  }

  @Test
  void followsReferencesOfReferencedFilesAlsoInCycles() throws Exception {
    write("server/openapi/openapi.json", "{\"$ref\": \"../a/a.json\"}");
    Path a = write("server/a/a.json", "{\"$ref\": \"../b/b.json\"}");
    Path b = write("server/b/b.json", "{\"$ref\": \"../a/a.json\"}");
    assertThat(references().files()).containsExactly(a, b);
  }

  @Test
  void containsAllDocumentsNextToTheContract() throws Exception {
    write("server/openapi/openapi.json", "{}");
    Path one = write("server/openapi/one.json", "{}");
    Path two = write("server/openapi/deeper/two.YAML", "");
    write("server/openapi/notes.md", "");
    write("server/openapi/.hidden.json", "");
    assertThat(references().files()).containsExactlyInAnyOrder(one, two);
  }

  @Test
  void containsOnlyNamedFilesIfOutputsAreNextToTheContract() throws Exception {
    write("server/openapi/openapi.json", "{\"$ref\": \"one.json\"}");
    Path one = write("server/openapi/one.json", "{}");
    write("server/openapi/target/classes/two.json", "{}");
    ContractReferences found =
        ContractReferences.of(contract, List.of(root.resolve("server/openapi/target/contract")));
    assertThat(found.files()).containsExactly(one);
    assertThat(found.watched()).containsExactly(one);
  }

  @Test
  void aCopyContainsTheContractAndTheFilesAtTheirRelativePaths() throws Exception {
    write("server/openapi/openapi.json", "{\"$ref\": \"../../common/pet.json\"}");
    write("common/pet.json", "pet");
    write("server/openapi/one.json", "one");
    write("copy/stale", "");

    Path copy = references().copy("exported".getBytes(), root.resolve("copy"));

    assertThat(copy).hasContent("exported");
    assertThat(copy.resolveSibling("one.json")).hasContent("one");
    assertThat(copy.resolveSibling("../../common/pet.json").normalize()).hasContent("pet");
    assertThat(root.resolve("copy/stale")).doesNotExist();
  }

  @Test
  void theDigestChangesWithTheFilesAndNotWithTheContract() throws Exception {
    write("server/openapi/openapi.json", "{}");
    Path one = write("server/openapi/one.json", "one");
    String before = references().digest();

    write("server/openapi/openapi.json", "{ }");
    assertThat(references().digest()).isEqualTo(before);
    Files.writeString(one, "two");
    assertThat(references().digest()).isNotEqualTo(before);
  }

  private ContractReferences references() throws IOException {
    return ContractReferences.of(contract, List.of(root.resolve("server/target")));
  }

  private Path write(String name, String content) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }
}

package dev.openwork.loop.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.openwork.contract.ContractChanges;
import dev.openwork.loop.contract.ContractFile.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractFileTest {
  private Path file = Path.of("");
  private Path rescued = Path.of("");
  private ContractFile contract = new ContractFile(file, file, file);

  @BeforeEach
  void place(@TempDir Path root) {
    file = root.resolve("openapi/openapi.yaml");
    rescued = root.resolve("rescued");
    contract = new ContractFile(file, root.resolve("staging"), rescued);
  }

  @Test
  void publishesANewContractAndReportsTheChanges() throws Exception {
    publish(schema("string"));
    Publication second = publish(schema("integer"));

    assertThat(file).hasContent(schema("integer"));
    assertThat(second.written()).isTrue();
    assertThat(second.changes().get().map(ContractChanges::summary))
        .contains("~ A: string → integer");
  }

  @Test
  void keepsAnUpToDateFile() throws Exception {
    Publication first = publish("same");
    FileTime longAgo = FileTime.fromMillis(1000);
    Files.setLastModifiedTime(file, longAgo);
    Publication second = publish("same");

    assertThat(second.written()).isFalse();
    assertThat(second.changes().get()).isEmpty();
    assertThat(second.digest()).isEqualTo(first.digest());
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);
  }

  @Test
  void overwritesTheCommittedFileWithTheFirstContract() throws Exception {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "committed");

    assertThat(publish("new").rescued()).isEmpty();
    assertThat(file).hasContent("new");
    assertThat(rescued).doesNotExist();
  }

  @Test
  void savesAManualEdit() throws Exception {
    publish("one");
    Files.writeString(file, "mine");
    assertThat(contract.isAsPublished()).isFalse();

    assertThat(publish("one").rescued()).contains(rescued.resolve("openapi.yaml"));
    assertThat(rescued.resolve("openapi.yaml")).hasContent("mine");
    assertThat(file).hasContent("one");
    assertThat(contract.isAsPublished()).isTrue();
  }

  @Test
  void restoresADeletedFile() throws Exception {
    assertThat(contract.isAsPublished()).isTrue();
    publish("one");
    Files.delete(file);

    assertThat(contract.isAsPublished()).isFalse();
    assertThat(publish("one").rescued()).isEmpty();
    assertThat(file).hasContent("one");
  }

  @Test
  void keepsTheFileWhenTheExporterFails() throws Exception {
    publish("one");
    assertThatThrownBy(
            () ->
                contract.<ContractFault>publish(
                    staged -> {
                      Files.writeString(staged, "half");
                      throw new ContractFault("no");
                    }))
        .isInstanceOf(ContractFault.class);

    assertThat(file).hasContent("one");
  }

  private Publication publish(String text) throws ContractFault, IOException, InterruptedException {
    return contract.<RuntimeException>publish(staged -> Files.writeString(staged, text));
  }

  private static String schema(String type) {
    return """
    {"openapi": "3.1.0", "components": {"schemas": {"A": {"type": "%s"}}}}\
    """
        .formatted(type);
  }
}

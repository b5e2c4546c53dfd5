package dev.openwork.loop.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SdkSourcesTest {
  private final CopyingGenerator generator = new CopyingGenerator();
  private Path root = Path.of("");
  private Path contract = Path.of("");

  @BeforeEach
  void writeContract(@TempDir Path directory) throws IOException {
    root = directory;
    contract = Files.writeString(root.resolve("openapi.json"), "one");
  }

  @Test
  void generatesAgainOnlyFromSomethingElse() throws Exception {
    SdkSources sources = sources();
    assertThat(sources.update(contract, "one").map(SyncResult::written).orElseThrow())
        .containsExactly("Model.java");
    String digest = sources.digest();

    assertThat(sources.update(contract, "one")).isEmpty();
    assertThat(sources().update(contract, "one")).isEmpty();

    Files.writeString(contract, "two");
    assertThat(sources.update(contract, "two")).isPresent();
    assertThat(sources.digest()).isNotEqualTo(digest);
    assertThat(root.resolve("generated/Model.java")).hasContent("two");
  }

  @Test
  void generatesAgainWithAnotherGenerator() throws Exception {
    sources().update(contract, "one");
    generator.identity = "2";

    assertThat(sources().update(contract, "one")).isPresent();
  }

  @Test
  void generatesAgainWhenAFileThatTheContractRefersToChanged() throws Exception {
    Files.writeString(contract, "{\"$ref\": \"common.json\"}");
    Files.writeString(root.resolve("common.json"), "a");
    sources().update(contract, "one");
    Files.writeString(root.resolve("common.json"), "b");

    assertThat(sources().update(contract, "one")).isPresent();
    assertThat(sources().update(contract, "one")).isEmpty();
  }

  @Test
  void doesNotTakeTheLineEndingsOfACheckoutForAnEdit() throws Exception {
    Files.writeString(contract, "one\ntwo\n");
    sources().update(contract, "one");
    Files.writeString(root.resolve("generated/Model.java"), "one\r\ntwo\r\n");

    SyncResult result = sources().update(contract, "one").orElseThrow();
    assertThat(result.written()).containsExactly("Model.java");
    assertThat(result.edited()).isEmpty();
  }

  @Test
  void generatesAgainWhatWasEdited() throws Exception {
    SdkSources sources = sources();
    sources.update(contract, "one");
    Files.writeString(root.resolve("generated/Model.java"), "two");

    assertThat(sources.update(contract, "one").map(SyncResult::edited).orElseThrow())
        .containsExactly("Model.java");
    assertThat(root.resolve("rescued/Model.java")).hasContent("two");
  }

  @Test
  void doesNotTakeForItsOwnWhatOthersGeneratedFromAnotherContract() throws Exception {
    sources().update(contract, "one");
    Files.writeString(contract, "two");
    sources("target/others").update(contract, "one");
    Files.writeString(contract, "one");

    assertThat(sources().update(contract, "one")).isPresent();
    assertThat(root.resolve("generated/Model.java")).hasContent("one");
  }

  @Test
  void warmsUpOnceAndPublishesNothing() throws Exception {
    SdkSources sources = sources();
    sources.warmUp(contract);
    sources.warmUp(contract);

    assertThat(generator.runs).isEqualTo(1);
    assertThat(root.resolve("generated")).doesNotExist();
  }

  @Test
  void saysThatThereIsNoContract() {
    assertThatThrownBy(() -> sources().update(root.resolve("none.json"), "one"))
        .isInstanceOf(ContractFault.class)
        .hasMessageContaining("none.json");
  }

  private SdkSources sources() {
    return sources("target/generated");
  }

  private SdkSources sources(String staging) {
    return new SdkSources(
        generator, root.resolve("generated"), root.resolve(staging), root.resolve("rescued"));
  }

  /** Generates one file that holds the contract. */
  private static final class CopyingGenerator implements SdkGenerator {
    private String identity = "1";
    private int runs;

    @Override
    public String identity() {
      return identity;
    }

    @Override
    public void generate(Path contract, Path directory) {
      runs++;
      try {
        Files.copy(contract, directory.resolve("Model.java"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}

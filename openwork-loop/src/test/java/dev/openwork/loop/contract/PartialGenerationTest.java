package dev.openwork.loop.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.openwork.loop.files.FileTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After any edit, partial generation yields the same files as full generation. */
@Tag("slow")
class PartialGenerationTest {
  private static final int EDITS = Integer.getInteger("openwork.sdk.edits", 1);
  private static final long SEED = Long.getLong("openwork.sdk.seed", 7);
  private static final Path CONTRACT =
      Path.of(System.getProperty("openwork.sdk.contract", "../server-v2/openapi/openapi.json"));
  private static final Path TEMPLATES =
      Path.of("../openwork-server-sdk/src/main/templates").toAbsolutePath().normalize();

  @Test
  void equalsFullGeneration(@TempDir Path root) throws Exception {
    editAndCompare(new RealGenerator(Optional.empty()), root);
  }

  @Test
  void equalsFullGenerationWithTheTemplatesOfTheSdk(@TempDir Path root) throws Exception {
    editAndCompare(new RealGenerator(Optional.of(TEMPLATES)), root);
  }

  @Test
  void equalsFullGenerationOfTypeScript(@TempDir Path root) throws Exception {
    editAndCompare(new TypeScriptGenerator(), root);
  }

  private static void editAndCompare(RealGenerator generator, Path root) throws Exception {
    SdkSources sources = sources(generator, root);
    Path contract = root.resolve("openapi.json");
    ObjectNode document = ContractEdits.parse(Files.readAllBytes(CONTRACT));
    ContractEdits edits = new ContractEdits(document, new Random(SEED));
    write(contract, document);
    sources.update(contract, "");

    for (int i = 0; i < EDITS; i++) {
      ObjectNode before = document.deepCopy();
      String edit = edits.edit();
      write(contract, document);
      sources.update(contract, "");

      Path whole = root.resolve("whole");
      FileTree.delete(whole);
      generator.generate(contract, whole);
      Map<String, String> expected = texts(whole);
      Map<String, String> found = texts(root.resolve("generated"));
      found.remove(GeneratedSources.MANIFEST);
      assertThat(found.keySet())
          .as("files, seed %d, edit %d: %s", SEED, i, edit)
          .isEqualTo(expected.keySet());
      expected.forEach(
          (file, text) ->
              assertThat(found.get(file)).as("%s, seed %d: %s", file, SEED, edit).isEqualTo(text));
      if (SpecificationParts.of(Files.readAllBytes(contract)).isEmpty()) {
        document.setAll(before);
        write(contract, document);
        sources.update(contract, "");
      }
    }
    assertThat(generator.parts()).isGreaterThan(EDITS / 3);
  }

  private static SdkSources sources(SdkGenerator generator, Path root) {
    return new SdkSources(
        generator,
        root.resolve("generated"),
        root.resolve("target/generated"),
        root.resolve("rescued"));
  }

  private static void write(Path contract, ObjectNode document) throws IOException {
    Files.writeString(contract, document.toPrettyString());
  }

  private static Map<String, String> texts(Path directory) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    FileTree.read(directory)
        .forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
    return texts;
  }
}

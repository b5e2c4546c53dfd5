package dev.openwork.loop.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.openwork.loop.contract.FileDifference.Kind;
import dev.openwork.loop.files.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileDifferenceTest {

  @Test
  void listsEveryFileThatDiffers(@TempDir Path root) throws IOException {
    Path committed = Files.createDirectory(root.resolve("committed"));
    Path actual = Files.createDirectory(root.resolve("actual"));
    Files.writeString(committed.resolve("Same.java"), "same");
    Files.writeString(actual.resolve("Same.java"), "same");
    Files.writeString(committed.resolve("Changed.java"), "one\ntwo\n");
    Files.writeString(actual.resolve("Changed.java"), "one\nthree\n");
    Files.writeString(committed.resolve("Old.java"), "");
    Files.writeString(actual.resolve("New.java"), "");

    assertThat(differences(committed, actual))
        .extracting(FileDifference::path, FileDifference::kind)
        .containsExactly(
            tuple("sdk/Changed.java", Kind.CHANGED),
            tuple("sdk/New.java", Kind.MISSING),
            tuple("sdk/Old.java", Kind.NOT_GENERATED));
    assertThat(differences(committed, actual).get(0).diff()).contains("-two", "+three");
  }

  private static List<FileDifference> differences(Path committed, Path actual) throws IOException {
    return FileDifference.ofTrees("sdk", FileTree.read(committed), FileTree.read(actual));
  }

  @Test
  void isEmptyForEqualFiles(@TempDir Path root) throws IOException {
    Path file = Files.writeString(root.resolve("openapi.json"), "{}");
    assertThat(FileDifference.ofFiles("openapi.json", file, file)).isEmpty();
  }
}

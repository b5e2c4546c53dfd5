package dev.openwork.loop.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifiedFilesTest {
  private static final Map<String, String> EXPECTED =
      Map.of("a", Digests.of("one".getBytes()), "deep/b", Digests.of("two".getBytes()));

  private final Path root;
  private final VerifiedFiles files;

  VerifiedFilesTest(@TempDir Path root) throws IOException {
    this.root = root;
    this.files = new VerifiedFiles(root);
    Files.createDirectories(root.resolve("deep"));
    Files.writeString(root.resolve("a"), "one");
    Files.writeString(root.resolve("deep/b"), "two");
  }

  @Test
  void reportsNothingWhileAllContentsAreEqual() throws IOException {
    assertThat(files.changed(EXPECTED)).isEmpty();
    assertThat(files.changed(EXPECTED)).isEmpty();
  }

  @Test
  void reportsMissingFilesUntilTheyAreBack() throws IOException {
    Files.delete(root.resolve("deep/b"));
    assertThat(files.changed(EXPECTED)).containsExactly("deep/b");

    Files.writeString(root.resolve("deep/b"), "two");
    assertThat(files.changed(EXPECTED)).isEmpty();
  }

  @Test
  void reportsOtherContentOfTheSameSizeAndTime() throws IOException {
    assertThat(files.changed(EXPECTED)).isEmpty();
    FileTime before = Files.getLastModifiedTime(root.resolve("a"));

    Files.writeString(root.resolve("a"), "two");
    Files.setLastModifiedTime(root.resolve("a"), before);

    assertThat(files.changed(EXPECTED)).containsExactly("a");
  }

  @Test
  void acceptsAnotherFileWithTheSameContent() throws IOException {
    assertThat(files.changed(EXPECTED)).isEmpty();
    Files.delete(root.resolve("a"));
    Files.writeString(root.resolve("a"), "one");

    assertThat(files.changed(EXPECTED)).isEmpty();
  }
}

package dev.openwork.loop.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.files.Digests;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HashedTreeTest {
  private static final Instant WRITTEN = Instant.parse("2025-01-01T00:00:00Z");

  private Path root = Path.of("");
  private Instant now = WRITTEN.plus(Duration.ofMinutes(1));
  private HashedTree tree = new HashedTree(root, () -> now);

  @BeforeEach
  void plant(@TempDir Path directory) throws IOException {
    root = directory;
    tree = new HashedTree(root, () -> now);
    write("a/A.java", "a");
    write("B.java", "b");
  }

  @Test
  void hashesWhatIsThere() throws IOException {
    assertThat(tree.hashes()).containsOnlyKeys("B.java", "a/A.java").containsValue(hash("b"));

    Files.delete(root.resolve("B.java"));
    write("a/C.java", "c");
    assertThat(tree.hashes()).containsOnlyKeys("a/A.java", "a/C.java");
  }

  @Test
  void readsAFileOnceAsLongAsItsStampIsTheSame() throws IOException {
    tree.hashes();
    write("B.java", "x");

    assertThat(tree.hashes()).containsEntry("B.java", hash("b"));
  }

  @Test
  void readsAgainWhatHasAnotherSize() throws IOException {
    tree.hashes();
    write("B.java", "xx");

    assertThat(tree.hashes()).containsEntry("B.java", hash("xx"));
  }

  @Test
  void readsAgainWhatHasAnotherTime() throws IOException {
    tree.hashes();
    write("B.java", "x");
    Files.setLastModifiedTime(
        root.resolve("B.java"), FileTime.from(WRITTEN.minus(Duration.ofDays(1))));

    assertThat(tree.hashes()).containsEntry("B.java", hash("x"));
  }

  @Test
  void readsAgainWhatWasReplacedUnderTheSameTime() throws IOException {
    tree.hashes();
    write("other", "x");
    Files.move(root.resolve("other"), root.resolve("B.java"), StandardCopyOption.REPLACE_EXISTING);

    assertThat(tree.hashes()).containsEntry("B.java", hash("x"));
  }

  @Test
  void readsAgainWhatItReadInTheMomentOfItsModification() throws IOException {
    now = WRITTEN.plusMillis(1);
    tree.hashes();
    write("B.java", "x");

    assertThat(tree.hashes()).containsEntry("B.java", hash("x"));
  }

  @Test
  void findsNothingInAMissingDirectory() throws IOException {
    assertThat(new HashedTree(root.resolve("none"), () -> now).hashes()).isEmpty();
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.from(WRITTEN));
  }

  private static String hash(String text) {
    return Digests.of(text.getBytes(StandardCharsets.UTF_8));
  }
}

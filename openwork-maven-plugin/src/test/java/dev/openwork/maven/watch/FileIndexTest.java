package dev.openwork.maven.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileIndexTest {

  @Test
  void aNewTimeStampAloneIsNoChange(@TempDir Path root) throws IOException {
    Path file = Files.writeString(root.resolve("A.java"), "a");
    FileIndex index = FileIndex.of(List.of(root));

    Files.setLastModifiedTime(file, FileTime.fromMillis(0));
    assertThat(index.refresh(file)).isEmpty();
  }

  @Test
  void otherBytesUnderTheSameTimeStampAreAChange(@TempDir Path root) throws IOException {
    Path file = Files.writeString(root.resolve("A.java"), "a");
    FileTime stamp = Files.getLastModifiedTime(file);
    FileIndex index = FileIndex.of(List.of(root));

    Files.writeString(file, "b");
    Files.setLastModifiedTime(file, stamp);
    assertThat(index.refresh(file)).containsExactly(file);
  }

  @Test
  void aDeletedDirectoryIsAChangeOfAllItsFiles(@TempDir Path root) throws IOException {
    Path directory = Files.createDirectories(root.resolve("p/q"));
    Path file = Files.writeString(directory.resolve("A.java"), "a");
    FileIndex index = FileIndex.of(List.of(root));
    String before = index.digest(List.of(root), path -> true);

    Files.delete(file);
    Files.delete(directory);
    assertThat(index.refresh(directory)).containsExactly(file);
    assertThat(index.digest(List.of(root), path -> true)).isNotEqualTo(before);
  }

  @Test
  void theDigestComesBackWithTheBytes(@TempDir Path root) throws IOException {
    Path file = Files.writeString(root.resolve("A.java"), "a");
    FileIndex index = FileIndex.of(List.of(root));
    String before = index.digest(List.of(root), path -> true);

    Files.writeString(file, "b");
    index.refresh(root);
    Files.writeString(file, "a");
    index.refresh(root);
    assertThat(index.digest(List.of(root), path -> true)).isEqualTo(before);
  }
}

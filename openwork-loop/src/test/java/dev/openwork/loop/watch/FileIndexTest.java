package dev.openwork.loop.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.files.Digests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileIndexTest {

  @Test
  void aNewTimestampIsNoChange(@TempDir Path root) throws IOException {
    Path file = Files.writeString(root.resolve("A.java"), "a");
    FileIndex index = FileIndex.of(List.of(root));

    Files.setLastModifiedTime(file, FileTime.fromMillis(0));
    assertThat(index.refresh(file)).isEmpty();
  }

  @Test
  void newBytesWithTheSameTimestampAreAChange(@TempDir Path root) throws IOException {
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
  void theSameBytesHaveTheSameDigest(@TempDir Path root) throws IOException {
    Path file = Files.writeString(root.resolve("A.java"), "a");
    FileIndex index = FileIndex.of(List.of(root));
    String before = index.digest(List.of(root), path -> true);

    Files.writeString(file, "b");
    index.refresh(root);
    Files.writeString(file, "a");
    index.refresh(root);
    assertThat(index.digest(List.of(root), path -> true)).isEqualTo(before);
  }

  @Test
  void namesWithACommonPrefixAreSeparateFiles(@TempDir Path root) throws IOException {
    Path in = WatchedFiles.write(root.resolve("a/A.java"));
    Path sibling = WatchedFiles.write(root.resolve("a.b/A.java"));
    FileIndex index = FileIndex.of(List.of(root));
    Files.delete(in);
    Files.delete(sibling);

    assertThat(index.refresh(root.resolve("a"))).containsExactly(in);
    assertThat(index.files(List.of(root), path -> true)).containsOnlyKeys(sibling);
  }

  @Test
  void listsMatchingFilesWithTheirHashes(@TempDir Path root) throws IOException {
    Path java = WatchedFiles.write(root.resolve("src/A.java"), "a");
    WatchedFiles.write(root.resolve("src/a.txt"), "a");
    WatchedFiles.write(root.resolve("other/B.java"), "b");
    FileIndex index = FileIndex.of(List.of(root));
    List<Path> roots = List.of(root.resolve("src"), root.resolve("src/deeper"));

    SortedMap<Path, String> files = index.files(roots, path -> path.toString().endsWith(".java"));
    assertThat(files).containsExactly(Map.entry(java, Digests.of(new byte[] {'a'})));
  }

  @Test
  void aDigestCoversOnlyMatchingFiles(@TempDir Path root) throws IOException {
    Path a = WatchedFiles.write(root.resolve("a/A.java"), "a");
    Path b = WatchedFiles.write(root.resolve("b/B.java"), "b");
    FileIndex index = FileIndex.of(List.of(root));
    Predicate<Path> all = path -> true;
    String ofA = index.digest(List.of(a.getParent()), all);
    String ofBoth = index.digest(List.of(root), all);

    index.wrote(b, new byte[] {'c'});
    assertThat(index.digest(List.of(a.getParent()), all)).isEqualTo(ofA);
    assertThat(index.digest(List.of(root), all)).isNotEqualTo(ofBoth);
    assertThat(index.digest(List.of(root), a::equals)).isEqualTo(ofA);
  }

  @Test
  void aDigestIncludesFileNames(@TempDir Path root) throws IOException {
    Path file = WatchedFiles.write(root.resolve("A.java"), "a");
    FileIndex index = FileIndex.of(List.of(root));
    Predicate<Path> all = path -> true;
    String before = index.digest(List.of(root), all);

    Files.move(file, root.resolve("B.java"));
    index.refresh(List.of(file, root.resolve("B.java")));
    assertThat(index.digest(List.of(root), all)).isNotEqualTo(before);
  }

  @Test
  void aFileWrittenByTheLoopIsNoChange(@TempDir Path root) throws IOException {
    FileIndex index = FileIndex.of(List.of(root));
    Path file = WatchedFiles.write(root.resolve("openapi.json"), "{}");
    index.wrote(file, Files.readAllBytes(file));
    assertThat(index.refresh(root)).isEmpty();
  }

  @Test
  void aFileThatBecomesADirectoryIsDeleted(@TempDir Path root) throws IOException {
    Path path = WatchedFiles.write(root.resolve("a"), "a");
    FileIndex index = FileIndex.of(List.of(path));
    Files.delete(path);
    Path inside = WatchedFiles.write(path.resolve("b"), "b");
    assertThat(index.refresh(path)).containsExactly(path, inside);
  }
}

package dev.openwork.loop.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedSourcesTest {
  private Path root = Path.of("");
  private GeneratedSources sources = new GeneratedSources(root, root);

  @BeforeEach
  void generateOnce(@TempDir Path directory) throws IOException {
    root = directory;
    sources = new GeneratedSources(root.resolve("generated"), root.resolve("rescued"));
    write("staging/api/A.java", "a");
    write("staging/api/B.java", "b");
    sources.sync(root.resolve("staging"));
  }

  @Test
  void writesOnlyChangedFiles() throws IOException {
    FileTime longAgo = FileTime.fromMillis(1000);
    Files.setLastModifiedTime(root.resolve("generated/api/A.java"), longAgo);
    write("staging/api/B.java", "b2");

    SyncResult result = sources.sync(root.resolve("staging"));

    assertThat(result.written()).containsExactly("api/B.java");
    assertThat(Files.getLastModifiedTime(root.resolve("generated/api/A.java"))).isEqualTo(longAgo);
    assertThat(root.resolve("generated/api/B.java")).hasContent("b2");
  }

  @Test
  void removesObsoleteFiles() throws IOException {
    Files.delete(root.resolve("staging/api/B.java"));

    assertThat(sources.sync(root.resolve("staging")).removed()).containsExactly("api/B.java");
    assertThat(root.resolve("generated/api/B.java")).doesNotExist();
  }

  @Test
  void keepsFilesThatAreNotGenerated() throws IOException {
    write("generated/api/Mine.java", "mine");

    assertThat(sources.sync(root.resolve("staging")).changed()).isFalse();
    assertThat(root.resolve("generated/api/Mine.java")).hasContent("mine");
  }

  @Test
  void savesAManualEditBeforeOverwritingIt() throws IOException {
    write("generated/api/A.java", "edited");

    SyncResult result = sources.sync(root.resolve("staging"));

    assertThat(result.edited()).containsExactly("api/A.java");
    assertThat(root.resolve("rescued/api/A.java")).hasContent("edited");
    assertThat(root.resolve("generated/api/A.java")).hasContent("a");
  }

  @Test
  void savesAManualEditOfAnObsoleteFile() throws IOException {
    write("generated/api/B.java", "edited");
    Files.delete(root.resolve("staging/api/B.java"));

    assertThat(sources.sync(root.resolve("staging")).edited()).containsExactly("api/B.java");
    assertThat(root.resolve("rescued/api/B.java")).hasContent("edited");
  }

  private void write(String file, String text) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}

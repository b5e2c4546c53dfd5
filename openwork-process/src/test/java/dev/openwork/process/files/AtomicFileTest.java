package dev.openwork.process.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
  private final Path file;

  AtomicFileTest(@TempDir Path folder) {
    file = folder.resolve("file");
  }

  @Test
  void createsAndReplacesAFile() throws Exception {
    write("one");
    write("two");

    assertThat(file).hasContent("two");
    assertThat(file.getParent()).isDirectoryNotContaining("glob:**.new");
  }

  @Test
  void keepsTheOldContentIfTheWriterFails() throws Exception {
    write("one");

    assertThatThrownBy(
            () ->
                AtomicFile.replace(
                    file,
                    unfinished -> {
                      Files.writeString(unfinished, "tw");
                      throw new IOException("disk full");
                    }))
        .hasMessage("disk full");

    assertThat(file).hasContent("one");
    assertThat(file.getParent()).isDirectoryNotContaining("glob:**.new");
  }

  @Test
  void ignoresAnUnfinishedFileOfAKilledProcess() throws Exception {
    Files.writeString(file.resolveSibling("file.new"), "unfinished");

    write("one");

    assertThat(file).hasContent("one");
  }

  private void write(String content) throws IOException {
    AtomicFile.<RuntimeException>replace(
        file, unfinished -> Files.writeString(unfinished, content));
  }
}

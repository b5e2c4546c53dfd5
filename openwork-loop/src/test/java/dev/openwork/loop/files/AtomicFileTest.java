package dev.openwork.loop.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
  private final Path directory;
  private final Path file;

  AtomicFileTest(@TempDir Path root) {
    this.directory = root.resolve("new");
    this.file = directory.resolve("file");
  }

  @Test
  void createsAndReplacesAFileInADirectoryThatItCreates() throws IOException {
    assertThat(AtomicFile.write(file, bytes("old"))).isTrue();
    assertThat(file).hasContent("old");
    assertThat(AtomicFile.write(file, bytes("new"))).isTrue();
    assertThat(file).hasContent("new");
    AtomicFile.writeDurably(file, bytes("newer"));
    assertThat(file).hasContent("newer");
    assertThat(names()).containsExactly("file");
  }

  @Test
  void leavesAFileWithTheSameContentAlone() throws IOException {
    AtomicFile.write(file, bytes("same"));
    Files.setLastModifiedTime(file, FileTime.fromMillis(0));
    assertThat(AtomicFile.write(file, bytes("same"))).isFalse();
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(FileTime.fromMillis(0));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no POSIX permissions")
  void keepsThePermissionsOfTheFile() throws IOException {
    AtomicFile.write(file, bytes("old"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x---"));
    AtomicFile.write(file, bytes("new"));
    assertThat(permissions()).isEqualTo("rwxr-x---");
    AtomicFile.writeDurably(file, bytes("newer"));
    assertThat(permissions()).isEqualTo("rwxr-x---");
  }

  @Test
  void overwritesWhatAKilledProcessLeft() throws IOException {
    Files.createDirectories(directory);
    Files.writeString(AtomicFile.temporary(file), "a longer text that was never published");
    AtomicFile.write(file, bytes("new"));
    assertThat(file).hasContent("new");
    assertThat(names()).containsExactly("file");
  }

  @Test
  void removesTheTemporaryFileIfTheTargetCannotBeReplaced() throws IOException {
    Files.createDirectories(file.resolve("not-empty"));
    assertThatThrownBy(() -> AtomicFile.write(file, bytes("new"))).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> AtomicFile.writeDurably(file, bytes("new")))
        .isInstanceOf(IOException.class);
    assertThat(names()).containsExactly("file");
  }

  @Test
  void publishesAFileUnderItsTargetName() throws IOException {
    AtomicFile.write(file, bytes("old"));
    Path other = Files.writeString(directory.resolve("other"), "new");
    AtomicFile.publish(other, file);
    assertThat(file).hasContent("new");
    assertThat(names()).containsExactly("file");
  }

  private String permissions() throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  private Stream<String> names() throws IOException {
    try (Stream<Path> children = Files.list(directory)) {
      return children.map(child -> child.getFileName().toString()).toList().stream();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

package dev.openwork.loop.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateTextTest {
  private final Path file;

  StateTextTest(@TempDir Path directory) {
    this.file = directory.resolve("state");
  }

  @Test
  void readsLines() throws IOException {
    Files.writeString(file, "a\nb \r\n");

    assertThat(StateText.lines(file)).containsExactly("a", "b ");
    assertThat(StateText.line(Files.writeString(file, " a\n"))).isEqualTo("a");
  }

  @Test
  void readsAnything() throws IOException {
    assertThat(StateText.lines(file)).isEmpty();
    Files.write(file, new byte[] {(byte) 0xff, 0, (byte) 0xc3});
    assertThat(StateText.line(file)).isNotEmpty();
    Files.write(file, new byte[1 << 20]);
    assertThat(StateText.line(file)).hasSizeLessThan(1 << 20);
    Files.delete(file);
    Files.createDirectories(file.resolve("in"));
    assertThat(StateText.line(file)).isEmpty();
  }

  @Test
  void nameOfALockHolderMayBeAnything() throws IOException {
    try (LockFile held = LockFile.tryAcquire(file).orElseThrow()) {
      assertThat(LockFile.holder(file)).contains(String.valueOf(ProcessHandle.current().pid()));
      Files.write(file, new byte[] {(byte) 0xff, 'x'});
      assertThat(LockFile.holder(file)).contains("unknown");
      assertThat(held).isNotNull();
    }
  }
}

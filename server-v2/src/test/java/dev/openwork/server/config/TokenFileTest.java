package dev.openwork.server.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class TokenFileTest {
  private Path file;

  @BeforeEach
  void prepare(@TempDir Path folder) {
    file = folder.resolve("token");
  }

  @Test
  void generatesATokenOnce() throws Exception {
    String token = new TokenFile(file).readOrCreate();

    assertThat(token).matches("[A-Za-z0-9_-]{43}");
    assertThat(new TokenFile(file).readOrCreate()).isEqualTo(token);
    assertThat(new TokenFile(file.resolveSibling("other")).readOrCreate()).isNotEqualTo(token);
    assertThat(file.getParent()).isDirectoryNotContaining("glob:**.new");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void isReadableOnlyByItsOwner() throws Exception {
    new TokenFile(file).readOrCreate();

    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void rejectsATokenThatOtherUsersCanRead() throws Exception {
    String token = new TokenFile(file).readOrCreate();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

    assertThatThrownBy(() -> new TokenFile(file).readOrCreate())
        .hasMessageContaining(file + " can be read by other users")
        .hasMessageContaining("Delete it")
        .hasMessageNotContaining(token);
  }

  @Test
  void rejectsAFileWithoutAToken() throws Exception {
    new TokenFile(file).readOrCreate();
    Files.writeString(file, "\n");

    assertThatThrownBy(() -> new TokenFile(file).readOrCreate())
        .hasMessageContaining(file + " cannot be used: it contains no token")
        .hasMessageContaining("Delete it");
  }
}

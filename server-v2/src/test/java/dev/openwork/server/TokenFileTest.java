package dev.openwork.server;

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
  void makesATokenOnceForAll() throws Exception {
    String token = new TokenFile(file).readOrMake();

    assertThat(token).matches("[A-Za-z0-9_-]{43}");
    assertThat(new TokenFile(file).readOrMake()).isEqualTo(token);
    assertThat(new TokenFile(file.resolveSibling("other")).readOrMake()).isNotEqualTo(token);
    assertThat(file.getParent()).isDirectoryNotContaining("glob:**.unfinished");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void keepsItForItsOwnerAlone() throws Exception {
    new TokenFile(file).readOrMake();

    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void refusesATokenThatOthersCanRead() throws Exception {
    String token = new TokenFile(file).readOrMake();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

    assertThatThrownBy(() -> new TokenFile(file).readOrMake())
        .hasMessageContaining(file + " may be known")
        .hasMessageContaining("delete it")
        .hasMessageNotContaining(token);
  }

  @Test
  void refusesAFileWithoutAToken() throws Exception {
    new TokenFile(file).readOrMake();
    Files.writeString(file, "\n");

    assertThatThrownBy(() -> new TokenFile(file).readOrMake())
        .hasMessageContaining("no token in " + file);
  }
}

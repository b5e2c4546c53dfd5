package dev.openwork.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataDirectoryTest {
  private static final Path HOME = Path.of("/home/ada");

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource({
    "Linux, '', /home/ada/.local/share/com.differentai.openwork",
    "Linux, XDG_DATA_HOME=/data, /data/com.differentai.openwork",
    "Mac OS X, '', /home/ada/Library/Application Support/com.differentai.openwork",
    "Windows 11, '', /home/ada/AppData/Roaming/com.differentai.openwork",
    "Windows 11, APPDATA=/data, /data/com.differentai.openwork",
    "Linux, OPENWORK_DATA_DIR=/own, /own"
  })
  void isThatOfThePlatformUnlessItIsGiven(String system, String variable, Path expected) {
    String[] parts = variable.split("=", 2);
    Map<String, String> environment =
        parts.length == 2 ? Map.of(parts[0], parts[1]) : Map.of("OPENWORK_DATA_DIR", " ");

    assertThat(DataDirectory.of(system, HOME, environment).root()).isEqualTo(expected);
  }

  @Test
  void isAccessibleToItsOwnerOnly() throws Exception {
    DataDirectory data = new DataDirectory(folder.resolve("new/data"));

    data.create();
    data.create();

    for (Path directory : new Path[] {data.root(), data.logs(), data.app()}) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)))
          .isEqualTo("rwx------");
    }
  }

  @Test
  void reportsTheRemedyIfItCannotBeCreated() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));

    assertThatThrownBy(() -> new DataDirectory(file.resolve("data")).create())
        .isInstanceOf(DesktopException.class)
        .hasMessageStartingWith("Cannot use the data directory " + file.resolve("data") + ": ")
        .hasMessageEndingWith("Make it writable, or pass --data-dir <directory>.");
  }
}

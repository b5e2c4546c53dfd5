package dev.openwork.maven.assets.pin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.openwork.maven.assets.Archives;
import dev.openwork.maven.assets.ConstantsException;
import dev.openwork.maven.assets.Sha256;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConstantsReaderTest {
  private final Path file;

  ConstantsReaderTest(@TempDir Path directory) {
    file = directory.resolve("constants.json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"v1.18.18", "1.18.18"})
  void acceptsAVersionWithOrWithoutAPrefix(String version) throws Exception {
    Files.writeString(file, "{\"opencodeVersion\": \"" + version + "\", \"other\": [{}]}");
    assertThat(ConstantsReader.read(file).version().number()).isEqualTo("1.18.18");
    assertThat(ConstantsReader.read(file).version().tag()).isEqualTo("v1.18.18");
  }

  @Test
  void readsHashesByPlatform() throws Exception {
    Sha256 hash = Archives.hash("opencode");
    Files.writeString(
        file,
        """
        {"opencodeSha256": {"linux-arm64-musl": "%s"}, "opencodeVersion": "1.0.0"}\
        """
            .formatted(hash));
    OpencodePin pin = ConstantsReader.read(file);
    assertThat(pin.hash(new Platform(Platform.Os.LINUX, Platform.Arch.ARM64, false, true)))
        .contains(hash);
    assertThat(pin.hash(new Platform(Platform.Os.LINUX, Platform.Arch.X64, false, false)))
        .isEmpty();
  }

  @Test
  void reportsAMissingFile() {
    assertThatThrownBy(() -> ConstantsReader.read(file))
        .isInstanceOf(ConstantsException.class)
        .hasMessageContainingAll(file.toString(), "no such file", "-Dopenwork.constants");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | []                                            | expected a JSON object",
        "2 | {'a':1,~ b}                                   | malformed JSON",
        "3 | {'a': 1~ ~                                    | malformed JSON",
        "2 | {'a': 1~ }                                    | no 'opencodeVersion'",
        "2 | {~ 'opencodeVersion': 1.18}                   | 'opencodeVersion' is 1.18; expected a"
            + " string",
        "2 | {~ 'opencodeVersion': {}}                     | 'opencodeVersion' is {; expected a"
            + " string",
        "2 | {~ 'opencodeVersion': 'latest'}               | such as 'v1.18.18'",
        "1 | {'opencodeVersion': '../1.0.0'}               | is not a version",
        "3 | {~ 'opencodeSha256':~ []}                     | expected an object of hashes",
        "3 | {~ 'opencodeSha256': {~ 'linux-x64': true}}   | 'opencodeSha256.linux-x64' is true",
        "3 | {~ 'opencodeSha256': {~ 'linux-x64': 'abc'}}  | expected 64 lowercase hexadecimal"
            + " digits",
      },
      quoteCharacter = '"')
  void reportsAProblemWithItsLine(int line, String content, String problem) throws Exception {
    Files.writeString(file, content.replace('~', '\n').replace('\'', '"'));
    assertThatThrownBy(() -> ConstantsReader.read(file))
        .isInstanceOf(ConstantsException.class)
        .hasMessageStartingWith(file + ":" + line + ": ")
        .hasMessageContaining(problem.replace('\'', '"'));
  }

  @Test
  void aDirectoryInItsPlaceIsReported() throws Exception {
    Files.createDirectory(file);
    assertThatThrownBy(() -> ConstantsReader.read(file))
        .isInstanceOf(ConstantsException.class)
        .hasMessageContainingAll(file.toString(), "cannot be read");
  }
}

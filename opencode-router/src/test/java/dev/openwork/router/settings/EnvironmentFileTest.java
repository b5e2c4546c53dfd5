package dev.openwork.router.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.openwork.router.domain.RouterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentFileTest {
  private final Path data;

  EnvironmentFileTest(@TempDir Path data) {
    this.data = data;
  }

  @Test
  void theEnvironmentOverridesTheFile() throws Exception {
    write("# a comment\n\nLOG_LEVEL=warn\nexport A=\"two words\"\nB = 'x=y'\nC=\n");

    Variables variables = variables(Map.of("LOG_LEVEL", "error"));

    assertThat(variables.find("LOG_LEVEL")).contains("error");
    assertThat(variables.find("A")).contains("two words");
    assertThat(variables.find("B")).contains("x=y");
    assertThat(variables.find("C")).isEmpty();
  }

  @Test
  void rejectsAnInvalidLineWithItsNumber() throws Exception {
    write("A=1\nnonsense\n");

    assertThatThrownBy(() -> variables(Map.of()))
        .isInstanceOf(RouterException.class)
        .hasMessageContaining(".env:2: invalid line; expected NAME=value");
  }

  @Test
  void aMissingFileIsIgnored() {
    assertThat(variables(Map.of("A", "1")).find("A")).contains("1");
  }

  private Variables variables(Map<String, String> environment) {
    var all = new HashMap<>(environment);
    all.put("OPENCODE_ROUTER_DATA_DIR", data.toString());
    return new Variables(all).withFile();
  }

  private void write(String text) throws IOException {
    Files.writeString(data.resolve(".env"), text);
  }
}

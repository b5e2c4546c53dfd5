package dev.openwork.server.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPluginTest {
  private static final String URI = "file:///state/plugin/hide-password.js";

  private final PasswordPlugin plugin = new PasswordPlugin(Path.of("/state/plugin"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                            | {'plugin':['#']}",
        "{}                            | {'plugin':['#']}",
        "{'model':'m'}                 | {'model':'m','plugin':['#']}",
        "{'plugin':['other']}          | {'plugin':['other','#']}",
        "{/* mine */ 'model':'m',}     | {'model':'m','plugin':['#']}",
      })
  void isAddedToTheConfiguration(String configuration, String expected) {
    assertThat(plugin.addTo(quoted(configuration))).isEqualTo(quoted(expected).replace("#", URI));
  }

  @Test
  void isTheConfigurationIfThereIsNone() {
    assertThat(plugin.addTo(null)).isEqualTo("{\"plugin\":[\"" + URI + "\"]}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "text", "{'plugin':", "{'plugin':'x'}"})
  void leavesAnInvalidConfigurationToOpencode(String configuration) {
    assertThat(plugin.addTo(quoted(configuration))).isEqualTo(quoted(configuration));
  }

  @Test
  void removesThePassword() {
    assertThat(plugin.files().get(Path.of("/state/plugin/hide-password.js")))
        .contains("delete process.env.OPENCODE_SERVER_PASSWORD");
  }

  private static String quoted(String text) {
    return text.replace('\'', '"');
  }
}

package dev.openwork.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.openwork.app.servers.ServerV2Flag;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  @Test
  void usesTheLegacyPathByDefault() {
    assertThat(settings(Map.of()).serverV2()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "true", "TRUE", " 1 "})
  void usesServerV2WhenTheFlagIsSet(String value) {
    assertThat(settings(Map.of(ServerV2Flag.VARIABLE, value)).serverV2()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "false", "FALSE", "", " ", " 0 "})
  void usesTheLegacyPathWhenTheFlagIsNotSet(String value) {
    assertThat(settings(Map.of(ServerV2Flag.VARIABLE, value)).serverV2()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "2", "ture", "on"})
  void rejectsOtherValuesOfTheFlag(String value) {
    assertThatThrownBy(() -> settings(Map.of(ServerV2Flag.VARIABLE, value)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("OPENWORK_UI_USE_SERVER_V2: expected 1, true, 0 or false, got '" + value + "'");
  }

  private static Settings settings(Map<String, String> environment) {
    return Settings.of(Options.parse(), environment);
  }
}

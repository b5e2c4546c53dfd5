package dev.openwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.app.servers.ServerV2Flag;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  @Test
  void usesTheLegacyServerByDefault() {
    assertThat(settings(Map.of()).serverV2()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "true", "TRUE", " 1 "})
  void usesServerV2WhenTheFlagIsSet(String value) {
    assertThat(settings(Map.of(ServerV2Flag.VARIABLE, value)).serverV2()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "false", "", "yes"})
  void usesTheLegacyServerForOtherValuesOfTheFlag(String value) {
    assertThat(settings(Map.of(ServerV2Flag.VARIABLE, value)).serverV2()).isFalse();
  }

  private static Settings settings(Map<String, String> environment) {
    return Settings.of(Options.parse(), environment);
  }
}

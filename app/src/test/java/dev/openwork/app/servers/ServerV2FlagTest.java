package dev.openwork.app.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerV2FlagTest {

  @Test
  void isOffUnlessSet() {
    assertThat(ServerV2Flag.isOn(Map.of())).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "true", "TRUE", " 1 "})
  void isOnWhenSetSo(String value) {
    assertThat(ServerV2Flag.isOn(Map.of(ServerV2Flag.NAME, value))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "false", "", "yes"})
  void isOffForAnythingElse(String value) {
    assertThat(ServerV2Flag.isOn(Map.of(ServerV2Flag.NAME, value))).isFalse();
  }
}

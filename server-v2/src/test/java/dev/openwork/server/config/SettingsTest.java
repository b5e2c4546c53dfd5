package dev.openwork.server.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingsTest {

  @Test
  void listensOnLoopbackByDefault() {
    Settings settings = settings(Map.of());

    assertThat(settings.host()).isEqualTo("127.0.0.1");
    assertThat(settings.port()).isEqualTo(3100);
    assertThat(settings.access().given().areRequired()).isFalse();
  }

  @Test
  void prefersArgumentsToEnvironmentVariables() {
    Map<String, String> environment = Map.of("OPENWORK_SERVER_V2_PORT", "4000");

    assertThat(settings(environment).port()).isEqualTo(4000);
    assertThat(settings(environment, "--port", "5000").port()).isEqualTo(5000);
    assertThat(settings(environment, "--port=6000").port()).isEqualTo(6000);
  }

  @Test
  void readsTheWorkingDirectoryFromTheEnvironment() {
    assertThat(settings(Map.of("OPENWORK_SERVER_V2_WORKDIR", "/state")).directory().root())
        .isEqualTo(Path.of("/state").toAbsolutePath());
    assertThat(settings(Map.of("OPENWORK_DATA_DIR", "/data")).directory().root())
        .isEqualTo(Path.of("/data/server-v2").toAbsolutePath());
  }

  @Test
  void usesTheFirstTokenThatIsSet() {
    Map<String, String> environment =
        Map.of("OPENWORK_SERVER_V2_CLIENT_TOKEN", " ", "OPENWORK_TOKEN", "t");

    assertThat(settings(environment).access().given().client()).isEqualTo(Optional.of("t"));
    assertThat(settings(environment).access().given())
        .hasToString("Tokens[client=true, host=false]");
  }

  @Test
  void rejectsUnknownArgumentsWithASuggestion() {
    assertThatThrownBy(() -> settings(Map.of(), "--prot", "1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Unknown argument '--prot'; did you mean --port?")
        .hasMessageContaining("--help");
    assertThatThrownBy(() -> settings(Map.of(), "--hots=1"))
        .hasMessageContaining("did you mean --host?");
    assertThatThrownBy(() -> settings(Map.of(), "--port"))
        .hasMessageContaining("Missing required parameter for option '--port'");
    assertThatThrownBy(() -> settings(Map.of(), "--port", "99999")).hasMessageContaining("99999");
    assertThatThrownBy(() -> settings(Map.of(), "--port", "x")).hasMessageContaining("'x'");
  }

  @Test
  void requiresTokensToListenOnOtherAddresses() {
    Map<String, String> open = Map.of("OPENWORK_SERVER_V2_TOKENS", "none");

    assertThat(settings(open).access().file()).isEmpty();
    assertThatThrownBy(() -> settings(open, "--host", "0.0.0.0"))
        .hasMessageContaining("may only listen on a loopback address, not '0.0.0.0'");
    assertThat(settings(Map.of(), "--host", "0.0.0.0").access().file()).isPresent();
  }

  @Test
  void rejectsInvalidLimitsAndOrigins() {
    assertThatThrownBy(() -> settings(Map.of("OPENWORK_SERVER_V2_MAX_BODY_BYTES", "much")))
        .hasMessageContaining("OPENWORK_SERVER_V2_MAX_BODY_BYTES to be a number, got 'much'");
    assertThatThrownBy(() -> settings(Map.of("OPENWORK_SERVER_V2_CORS_ORIGINS", "*")))
        .hasMessageContaining("got '*'");
    assertThatThrownBy(() -> settings(Map.of("OPENWORK_SERVER_V2_TOKENS", "maybe")))
        .hasMessageContaining("asked or none, got 'maybe'");
  }

  private static Settings settings(Map<String, String> environment, String... arguments) {
    return Settings.of(ServerArguments.parse(arguments), environment);
  }
}

package dev.openwork.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

  @Test
  void listensOnLoopbackByDefault() {
    assertThat(Options.parse()).isEqualTo(new Options("127.0.0.1", 5173, false, false, false));
  }

  @Test
  void acceptsHostAndPort() {
    assertThat(Options.parse("--port", "0", "--host", "localhost"))
        .isEqualTo(new Options("localhost", 0, false, false, false));
    assertThat(Options.parse("--port=1", "--port=2").port()).isEqualTo(2);
  }

  @Test
  void printsOptionsAndEnvironmentVariablesAsHelp() {
    assertThat(Options.parse("--help").help()).isTrue();
    assertThat(Options.usage())
        .contains("app [--help] [--login-url] [--stop-with-stdin] [--host=<address>]", "5173).")
        .contains("OPENWORK_UI_USE_SERVER_V2 ", "OPENWORK_SERVER_V2_URL ")
        .contains("OPENWORK_SERVER_V2_CLIENT_TOKEN ", "OPENWORK_SERVER_V2_TOKEN_FILE ")
        .contains("OPENWORK_APP_LOGIN_SECRET_FILE ");
  }

  @Test
  void rejectsAnUnknownOption() {
    assertThatThrownBy(() -> Options.parse("--prot", "1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Unknown options: '--prot', '1'. Run with --help for the options.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http", "-1", "65536", ""})
  void rejectsAnInvalidPort(String port) {
    assertThatThrownBy(() -> Options.parse("--port", port))
        .hasMessage(
            "Invalid value for option '--port': expected a number from 0 to 65535, got '%s'."
                + " Run with --help for the options.",
            port);
  }

  @Test
  void rejectsABlankHost() {
    assertThatThrownBy(() -> Options.parse("--host", " "))
        .hasMessageStartingWith("Invalid value for option '--host': expected an address");
  }

  @Test
  void rejectsAnOptionWithoutItsValue() {
    assertThatThrownBy(() -> Options.parse("--port"))
        .hasMessageStartingWith("Missing required parameter for option '--port'");
  }
}

package dev.openwork.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

  @Test
  void listensOnLoopbackUnlessTold() {
    assertThat(CommandLine.parse()).isEqualTo(new CommandLine("127.0.0.1", 5173, false));
  }

  @Test
  void takesHostAndPort() {
    assertThat(CommandLine.parse("--port", "0", "--host", "localhost"))
        .isEqualTo(new CommandLine("localhost", 0, false));
  }

  @Test
  void namesAnUnknownFlagAndWhereToLook() {
    assertThatThrownBy(() -> CommandLine.parse("--prot", "1"))
        .isInstanceOf(UsageException.class)
        .hasMessage("Unknown flag '--prot'. Run with --help to see the flags.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http", "-1", "65536", ""})
  void refusesAPortThatIsNone(String port) {
    assertThatThrownBy(() -> CommandLine.parse("--port", port))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("--port must be");
  }

  @Test
  void refusesAFlagWithoutItsValue() {
    assertThatThrownBy(() -> CommandLine.parse("--port")).hasMessageContaining("needs a value");
  }
}

package dev.openwork.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.openwork.app.desktop.DesktopOptions.Action;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DesktopOptionsTest {

  @Test
  void startsOnAFreePortAndOpensTheBrowserByDefault() {
    assertThat(DesktopOptions.parse())
        .isEqualTo(new DesktopOptions(Action.START, 0, Optional.empty(), true));
  }

  @Test
  void acceptsPortDataDirectoryAndNoOpen() {
    assertThat(DesktopOptions.parse("--port", "5173", "--data-dir", "a=b c", "--no-open"))
        .isEqualTo(
            new DesktopOptions(
                Action.START, 5173, Optional.of(Path.of("a=b c").toAbsolutePath()), false));
  }

  @Test
  void printsHelpAndVersion() {
    assertThat(DesktopOptions.parse("--help").action()).isEqualTo(Action.PRINT_HELP);
    assertThat(DesktopOptions.parse("--version").action()).isEqualTo(Action.PRINT_VERSION);
    assertThat(DesktopOptions.usage())
        .contains("--port=<number>", "--data-dir=<directory>", "--no-open", "--version")
        .contains("OPENWORK_UI_USE_SERVER_V2 ", "OPENWORK_DATA_DIR ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--port=65536", "--port=http", "--data-dir= ", "--data-dir=a\0b", "--x"})
  void rejectsInvalidArgumentsWithAHint(String argument) {
    assertThatThrownBy(() -> DesktopOptions.parse(argument))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(argument.substring(0, 3))
        .hasMessageEndingWith("Run with --help for the options.");
  }
}

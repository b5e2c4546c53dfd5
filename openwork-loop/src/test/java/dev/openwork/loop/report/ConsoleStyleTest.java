package dev.openwork.loop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleStyleTest {
  private static final ConsoleStyle PLAIN = new ConsoleStyle(Ansi.PLAIN, false, false, false);

  @Test
  void aTerminalGetsColorsAndKeys() {
    assertThat(detect(true, Map.of())).isEqualTo(new ConsoleStyle(Ansi.COLORED, true, true, false));
    assertThat(detect(false, Map.of())).isEqualTo(PLAIN);
  }

  @Test
  void continuousIntegrationGetsPlainLines() {
    assertThat(detect(true, Map.of("CI", "true"))).isEqualTo(PLAIN);
    assertThat(detect(true, Map.of("CI", ""))).isNotEqualTo(PLAIN);
    assertThat(detect(true, Map.of("CI", "false"))).isNotEqualTo(PLAIN);
  }

  @Test
  void colorsCanBeDisabled() {
    ConsoleStyle withoutColors = new ConsoleStyle(Ansi.PLAIN, true, true, false);
    assertThat(detect(true, Map.of("NO_COLOR", "1"))).isEqualTo(withoutColors);
    assertThat(detect(true, Map.of("NO_COLOR", ""))).isNotEqualTo(withoutColors);
  }

  @Test
  void aTerminalWithoutEscapeSequencesGetsKeysOnly() {
    assertThat(detect(true, Map.of("TERM", "dumb")))
        .isEqualTo(new ConsoleStyle(Ansi.PLAIN, true, false, false));
  }

  @ParameterizedTest
  @CsvSource({
    "TERM=xterm-256color,                    false",
    "TERM=xterm-256color VTE_VERSION=7200,   true",
    "TERM=xterm-256color TERM_PROGRAM=vscode, true",
    "TERM=xterm-kitty,                       true",
    "TERM=tmux-256color VTE_VERSION=7200,    false",
    "TERM=tmux-256color FORCE_HYPERLINK=1,   true",
    "TERM=xterm-kitty FORCE_HYPERLINK=0,     false",
    "TERM=xterm-kitty NO_COLOR=1,            false",
  })
  void linksNeedATerminalThatSupportsThem(String variables, boolean links) {
    Map<String, String> environment = new HashMap<>();
    for (String variable : variables.split(" ")) {
      environment.put(variable.replaceFirst("=.*", ""), variable.replaceFirst(".*=", ""));
    }
    assertThat(detect(true, environment).links()).isEqualTo(links);
  }

  @Test
  void programsLearnAboutColorsOnly() {
    assertThat(PLAIN.environment()).isEmpty();
    assertThat(detect(true, Map.of()).environment()).containsEntry("FORCE_COLOR", "1");
  }

  @Test
  void batchModeReadsNoKeys() {
    assertThat(ConsoleStyle.detect(true, false, Map.of()))
        .isEqualTo(new ConsoleStyle(Ansi.COLORED, false, false, false));
  }

  private static ConsoleStyle detect(boolean terminal, Map<String, String> environment) {
    return ConsoleStyle.detect(terminal, true, environment);
  }
}

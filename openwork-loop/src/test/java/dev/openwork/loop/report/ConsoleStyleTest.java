package dev.openwork.loop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsoleStyleTest {
  private static final ConsoleStyle PLAIN = new ConsoleStyle(Ansi.PLAIN, false);

  @Test
  void aTerminalGetsColorsAndKeys() {
    assertThat(detect(true, Map.of())).isEqualTo(new ConsoleStyle(Ansi.COLORED, true));
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
    ConsoleStyle keysOnly = new ConsoleStyle(Ansi.PLAIN, true);
    assertThat(detect(true, Map.of("NO_COLOR", "1"))).isEqualTo(keysOnly);
    assertThat(detect(true, Map.of("NO_COLOR", ""))).isNotEqualTo(keysOnly);
    assertThat(detect(true, Map.of("TERM", "dumb"))).isEqualTo(keysOnly);
  }

  @Test
  void batchModeReadsNoKeys() {
    assertThat(ConsoleStyle.detect(true, false, Map.of()))
        .isEqualTo(new ConsoleStyle(Ansi.COLORED, false));
  }

  private static ConsoleStyle detect(boolean terminal, Map<String, String> environment) {
    return ConsoleStyle.detect(terminal, true, environment);
  }
}

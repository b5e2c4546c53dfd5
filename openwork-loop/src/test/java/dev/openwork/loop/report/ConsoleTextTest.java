package dev.openwork.loop.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000",
        "\u0007",
        "\b",
        "\r",
        "\u001b[2J",
        "\u001b]8;;x\u0007",
        "\u007f",
        "\u0085",
        "\u009b31m",
        "\u009d0;x\u009c",
        "\u061c",
        "\u200e",
        "\u2028",
        "\u202a",
        "\u202e",
        "\u2066",
        "\u2069",
        "\ud800",
        "\udc00",
        "\ufeff"
      })
  void escapesWhatATerminalInterprets(String text) {
    String shown = ConsoleText.line("a" + text + "b", Ansi.COLORED);

    assertThat(shown).startsWith("a\\u").doesNotContain(text.substring(0, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "Grün", "日本語", "\ud83d\ude80", "\ud83d\udc68\u200d\ud83d\udcbb"})
  void preservesText(String text) {
    assertThat(ConsoleText.line(text, Ansi.COLORED)).isEqualTo(text);
    assertThat(ConsoleText.escaped(text)).isEqualTo(text);
  }

  @Test
  void keepsTabsAndTextThatLooksEscaped() {
    assertThat(ConsoleText.line("a\tb\\u0009c", Ansi.PLAIN)).isEqualTo("a\tb\\u0009c");
    assertThat(ConsoleText.escaped("a\tb")).isEqualTo("a\\u0009b");
  }

  @Test
  void endsStylesWithTheLine() {
    assertThat(ConsoleText.line("\u001b[31mred\tand bold", Ansi.COLORED))
        .isEqualTo("\u001b[31mred\tand bold\u001b[0m");
    assertThat(ConsoleText.line("\u001b[31mred\u001b[0m", Ansi.COLORED))
        .isEqualTo("\u001b[31mred\u001b[0m");
    assertThat(ConsoleText.line("\u001b[1;31mred\u001b[0m", Ansi.PLAIN)).isEqualTo("red");
  }
}

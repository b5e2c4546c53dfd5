package dev.openwork.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UntrustedTextTest {

  @ParameterizedTest
  @ValueSource(
      chars = {
        '\0', '\b', '\r', '\u001b', '\u007f', '\u0085', '\u009b', '\u009d', '\u00ad', '\u061c',
        '\u200b', '\u200e', '\u200f', '\u2028', '\u2029', '\u202a', '\u202e', '\u2066', '\u2069',
        '\ufeff', '\ud800', '\udc00'
      })
  void escapesCharactersThatControlATerminal(char unsafe) {
    String expected = "a" + String.format("\\u%04x", (int) unsafe) + "b";

    assertThat(UntrustedText.escaped("a" + unsafe + "b")).isEqualTo(expected);
    assertThat(UntrustedText.escapedLines("a" + unsafe + "b")).isEqualTo(expected);
  }

  @Test
  void keepsLinesOnlyOnRequest() {
    assertThat(UntrustedText.escaped("a\n\tb")).isEqualTo("a\\u000a\\u0009b");
    assertThat(UntrustedText.escapedLines("a\n\tb")).isEqualTo("a\n\tb");
  }

  @Test
  void keepsAllOtherText() {
    String text = "/home/me/Gr\u00fcn \u65e5\u672c \ud83d\ude80 \\ %s";

    assertThat(UntrustedText.escaped(text)).isEqualTo(text);
  }
}

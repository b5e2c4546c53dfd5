package dev.openwork.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class PrintableTextTest {

  @Test
  void escapesWhatATerminalInterprets() {
    check("\u001b]0;title\u0007", "\\u001b]0;title\\u0007");
    check("\u001b[2J", "\\u001b[2J");
    check("\u009b31m", "\\u009b31m");
    check("\u009d8;;http://x\u009c", "\\u009d8;;http://x\\u009c");
    check("a\u0000b", "a\\u0000b");
    check("a\u007fb", "a\\u007fb");
    check("a\rb", "a\\u000db");
    check("a\nb", "a\\u000ab");
    check("\u202egnp.exe", "\\u202egnp.exe");
    check("\u2066x\u2069", "\\u2066x\\u2069");
    check("a\u2028b", "a\\u2028b");
    check("\ud83dx", "\\ud83dx");
    check("Grün 日本語 \ud83d\ude80", "Grün 日本語 \ud83d\ude80");
  }

  private static void check(String text, String expected) {
    assertThat(PrintableText.of(text)).isEqualTo(expected);
  }

  @Test
  void logsUntrustedTextOnOneLine() {
    LogRecord record = new LogRecord(Level.WARNING, "Failed: GET /{0}");
    record.setParameters(new Object[] {"a\u001b[2J\nSEVERE: forged"});
    record.setThrown(new IllegalStateException("b\u009b31m"));

    assertThat(new PrintableLogFormatter().format(record))
        .contains("a\\u001b[2J\\u000aSEVERE: forged", "b\\u009b31m")
        .contains(System.lineSeparator())
        .doesNotContain("\u001b", "\u009b");
  }
}

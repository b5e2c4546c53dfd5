package dev.openwork.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class PrintableLogFormatterTest {
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

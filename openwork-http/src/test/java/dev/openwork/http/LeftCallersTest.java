package dev.openwork.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.eclipse.jetty.io.EofException;
import org.junit.jupiter.api.Test;

class LeftCallersTest {
  private final LeftCallers filter = new LeftCallers();

  @Test
  void letsThroughAllButThatACallerHasLeft() {
    LogRecord record = new LogRecord(Level.SEVERE, "not written");
    assertThat(filter.isLoggable(record)).isTrue();

    record.setThrown(new UncheckedIOException(new IOException("disk full")));
    assertThat(filter.isLoggable(record)).isTrue();

    record.setThrown(new UncheckedIOException(new EofException("left")));
    assertThat(filter.isLoggable(record)).isFalse();
  }
}

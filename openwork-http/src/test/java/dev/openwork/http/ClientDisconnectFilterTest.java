package dev.openwork.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.eclipse.jetty.io.EofException;
import org.junit.jupiter.api.Test;

class ClientDisconnectFilterTest {
  private final ClientDisconnectFilter filter = new ClientDisconnectFilter();

  @Test
  void rejectsOnlyRecordsAboutDisconnectedClients() {
    LogRecord record = new LogRecord(Level.SEVERE, "not written");
    assertThat(filter.isLoggable(record)).isTrue();

    record.setThrown(new UncheckedIOException(new IOException("disk full")));
    assertThat(filter.isLoggable(record)).isTrue();

    record.setThrown(new UncheckedIOException(new EofException("left")));
    assertThat(filter.isLoggable(record)).isFalse();
  }
}

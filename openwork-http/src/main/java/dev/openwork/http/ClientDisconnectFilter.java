package dev.openwork.http;

import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.eclipse.jetty.io.EofException;

/**
 * Filters out log records about clients that disconnected before the response was complete, which
 * is not an error.
 */
public final class ClientDisconnectFilter implements Filter {

  @Override
  public boolean isLoggable(LogRecord record) {
    Throwable cause = record.getThrown();
    while (cause != null && !(cause instanceof EofException)) {
      cause = cause.getCause();
    }
    return cause == null;
  }
}

package dev.openwork.http;

import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.eclipse.jetty.io.EofException;

/**
 * Keeps out of a framework's log that callers have left before they were answered: anyone may, and
 * nothing is wrong.
 */
public final class LeftCallers implements Filter {

  @Override
  public boolean isLoggable(LogRecord record) {
    Throwable cause = record.getThrown();
    while (cause != null && !(cause instanceof EofException)) {
      cause = cause.getCause();
    }
    return cause == null;
  }
}

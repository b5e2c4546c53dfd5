package dev.openwork.http;

import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Formats log records like {@link SimpleFormatter}, and escapes untrusted text in them. */
public final class PrintableLogFormatter extends SimpleFormatter {

  /** Formats the log of this JVM, without records about clients that disconnected. */
  public static void install() {
    for (Handler handler : Logger.getLogger("").getHandlers()) {
      if (!(handler.getFormatter() instanceof PrintableLogFormatter)) {
        handler.setFormatter(new PrintableLogFormatter());
        handler.setFilter(new ClientDisconnectFilter());
      }
    }
  }

  @Override
  public String formatMessage(LogRecord record) {
    return UntrustedText.escaped(super.formatMessage(record));
  }

  @Override
  public String format(LogRecord record) {
    return UntrustedText.escapedLines(super.format(record));
  }
}

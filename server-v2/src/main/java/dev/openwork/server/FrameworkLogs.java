package dev.openwork.server;

import dev.openwork.http.ClientDisconnectFilter;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** What the frameworks say: warnings, to standard error. */
final class FrameworkLogs {
  private static final List<Logger> LOGGERS =
      Stream.of("com.zaxxer", "org.eclipse.jetty", "org.flywaydb", "org.glassfish", "org.hibernate")
          .map(Logger::getLogger)
          .toList();

  /** Warns of every resource that is registered as an object, which works as it should. */
  private static final Logger PROVIDERS =
      Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");

  /** Warns, with a stack trace, of every caller that has left before it was answered. */
  private static final Logger RESPONDER =
      Logger.getLogger("org.glassfish.jersey.server.ServerRuntime$Responder");

  /** Warns of every address that is too long, of which anybody may send as many as they like. */
  private static final Logger PARSER = Logger.getLogger("org.eclipse.jetty.http.HttpParser");

  private FrameworkLogs() {}

  static void quiet() {
    LOGGERS.forEach(logger -> logger.setLevel(Level.WARNING));
    PROVIDERS.setLevel(Level.SEVERE);
    PARSER.setLevel(Level.SEVERE);
    RESPONDER.setFilter(new ClientDisconnectFilter());
  }
}

package dev.openwork.server.log;

import dev.openwork.http.ClientDisconnectFilter;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Configures the logs of frameworks: warnings, to standard error. */
public final class FrameworkLogs {
  private static final List<Logger> LOGGERS =
      Stream.of("com.zaxxer", "org.eclipse.jetty", "org.flywaydb", "org.glassfish", "org.hibernate")
          .map(Logger::getLogger)
          .toList();

  /** Logs a warning for each resource that is registered as an object, which is supported. */
  private static final Logger PROVIDERS =
      Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");

  /** Logs a stack trace for each client that disconnects before the response. */
  private static final Logger RESPONDER =
      Logger.getLogger("org.glassfish.jersey.server.ServerRuntime$Responder");

  /** Log a warning for each malformed URI or host, which any client can send at any rate. */
  private static final List<Logger> PARSERS =
      Stream.of("org.eclipse.jetty.http.HttpParser", "org.eclipse.jetty.util.HostPort")
          .map(Logger::getLogger)
          .toList();

  private FrameworkLogs() {}

  /** Sets the log levels of the frameworks. */
  public static void quiet() {
    LOGGERS.forEach(logger -> logger.setLevel(Level.WARNING));
    PROVIDERS.setLevel(Level.SEVERE);
    PARSERS.forEach(logger -> logger.setLevel(Level.SEVERE));
    RESPONDER.setFilter(new ClientDisconnectFilter());
  }
}

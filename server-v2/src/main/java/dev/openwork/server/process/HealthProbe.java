package dev.openwork.server.process;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks a child over HTTP whether it is ready. */
final class HealthProbe {
  private static final int TIMEOUT_MILLIS = 2_000;

  private final URI uri;
  private final HealthCheck check;

  HealthProbe(URI base, HealthCheck check) {
    this.uri = base.resolve(check.path());
    this.check = check;
  }

  boolean isHealthy() {
    try {
      HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
      connection.setConnectTimeout(TIMEOUT_MILLIS);
      connection.setReadTimeout(TIMEOUT_MILLIS);
      check.authorization().ifPresent(a -> connection.setRequestProperty("Authorization", a));
      connection.setRequestProperty("Connection", "close");
      try {
        return check.statuses().contains(connection.getResponseCode());
      } finally {
        connection.disconnect();
      }
    } catch (IOException e) {
      return false;
    }
  }
}

package dev.openwork.server.process;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * An HTTP request that shows whether a child is ready.
 *
 * @param path the path to request
 * @param authorization the value of the {@code Authorization} header, if one is required
 * @param statuses the response statuses of a healthy child
 */
public record HealthCheck(String path, Optional<String> authorization, Set<Integer> statuses) {
  private static final int TIMEOUT_MILLIS = 2_000;

  /** Copies the statuses. */
  public HealthCheck {
    statuses = Set.copyOf(statuses);
  }

  boolean passes(URI base) {
    try {
      HttpURLConnection connection =
          (HttpURLConnection) base.resolve(path).toURL().openConnection();
      connection.setConnectTimeout(TIMEOUT_MILLIS);
      connection.setReadTimeout(TIMEOUT_MILLIS);
      authorization.ifPresent(a -> connection.setRequestProperty("Authorization", a));
      connection.setRequestProperty("Connection", "close");
      try {
        return statuses.contains(connection.getResponseCode());
      } finally {
        connection.disconnect();
      }
    } catch (IOException e) {
      return false;
    }
  }

  /** Omits the secret. */
  @Override
  public String toString() {
    return path + " answers " + statuses;
  }
}

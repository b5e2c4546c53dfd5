package dev.openwork.server.process;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Asks a child over HTTP whether it is ready. */
final class HealthProbe {
  static final String USER = "opencode";
  private static final int TIMEOUT_MILLIS = 2_000;

  private final URI uri;
  private final String authorization;

  HealthProbe(URI base, String path, String secret) {
    uri = base.resolve(path);
    authorization = authorization(secret);
  }

  static String authorization(String secret) {
    byte[] credentials = (USER + ":" + secret).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(credentials);
  }

  boolean isHealthy() {
    try {
      HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
      connection.setConnectTimeout(TIMEOUT_MILLIS);
      connection.setReadTimeout(TIMEOUT_MILLIS);
      connection.setRequestProperty("Authorization", authorization);
      connection.setRequestProperty("Connection", "close");
      try {
        return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
      } finally {
        connection.disconnect();
      }
    } catch (IOException e) {
      return false;
    }
  }
}

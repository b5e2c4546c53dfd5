package dev.openwork.maven.assets.source;

import java.net.URI;
import java.util.Optional;

/**
 * An HTTP proxy.
 *
 * @param user the user name; empty without authentication
 */
public record ProxyServer(String host, int port, Optional<String> user, String password) {
  private static final int DEFAULT_PORT = 8080;

  /**
   * Creates a proxy.
   *
   * @throws IllegalArgumentException if the host is blank or the port is invalid
   */
  public ProxyServer {
    if (host.isBlank() || port < 1 || port > 65_535) {
      throw new IllegalArgumentException(
          "proxy '" + host + ":" + port + "'; expected a host and a port from 1 to 65535");
    }
  }

  /** Reads {@code http://user:password@host:port}, where only the host is required. */
  public static ProxyServer parse(String text) {
    URI uri = URI.create(text.contains("://") ? text : "http://" + text);
    String[] user = Optional.ofNullable(uri.getUserInfo()).orElse("").split(":", 2);
    return new ProxyServer(
        Optional.ofNullable(uri.getHost()).orElse(""),
        uri.getPort() < 0 ? DEFAULT_PORT : uri.getPort(),
        Optional.of(user[0]).filter(name -> !name.isEmpty()),
        user.length > 1 ? user[1] : "");
  }

  /** Returns host and port, without user and password. */
  @Override
  public String toString() {
    return host + ":" + port;
  }
}

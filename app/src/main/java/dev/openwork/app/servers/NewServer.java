package dev.openwork.app.servers;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The input of a user that describes a server. All values may be empty, except the URL.
 *
 * @param name the name to display; by default the host and port of the URL
 * @param token the token
 * @param tokenFile the absolute path of a file with the token, instead of the token
 */
public record NewServer(String url, String name, String token, String tokenFile) {
  private static final int MAX_URL = 2000;
  private static final int MAX_NAME = 200;
  private static final Pattern TOKEN = Pattern.compile("[\\x21-\\x7e]{1,4096}");
  private static final Set<String> SCHEMES = Set.of("http", "https");

  /** Omits the token. */
  @Override
  public String toString() {
    return url;
  }

  /**
   * Returns the entry of the server.
   *
   * @throws IllegalArgumentException if a value is invalid; the message is for the user
   */
  ServerEntry entry() {
    if (name.length() > MAX_NAME) {
      throw new IllegalArgumentException("The name is longer than " + MAX_NAME + " characters.");
    }
    URI base = base();
    return ServerEntry.remote(
        name.isEmpty() ? base.getAuthority() : name, base, serverToken(), Capability.all());
  }

  /** Returns the URL in its normal form, so that a server has one ID. */
  private URI base() {
    try {
      URI uri = new URI(url);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      if (url.length() > MAX_URL
          || !SCHEMES.contains(scheme)
          || uri.getHost() == null
          || uri.getUserInfo() != null
          || uri.getQuery() != null
          || uri.getFragment() != null) {
        throw invalidUrl();
      }
      String path = uri.normalize().getPath().replaceFirst("/+$", "");
      return new URI(
          scheme, null, uri.getHost().toLowerCase(Locale.ROOT), uri.getPort(), path, null, null);
    } catch (URISyntaxException e) {
      throw invalidUrl();
    }
  }

  private IllegalArgumentException invalidUrl() {
    return new IllegalArgumentException(
        "Expected the http or https URL of a server, such as http://127.0.0.1:3100, got '"
            + url
            + "'.");
  }

  private ServerToken serverToken() {
    if (!tokenFile.isEmpty()) {
      if (!token.isEmpty()) {
        throw new IllegalArgumentException("Enter a token or a token file, not both.");
      }
      return new ServerToken.InFile(tokenPath());
    }
    if (token.isEmpty()) {
      return new ServerToken.None();
    }
    if (!TOKEN.matcher(token).matches()) {
      throw new IllegalArgumentException(
          "A token consists of at most 4096 visible ASCII characters.");
    }
    return new ServerToken.Text(token);
  }

  private Path tokenPath() {
    Path path = Path.of(tokenFile);
    if (!path.isAbsolute()) {
      throw new IllegalArgumentException(
          "Expected the absolute path of a token file, got '" + tokenFile + "'.");
    }
    return path;
  }
}

package dev.openwork.router.opencode;

import dev.openwork.router.settings.Variables;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;

/**
 * Holds the base URL and the credentials of opencode.
 *
 * @param authorization the value of the {@code Authorization} header
 */
public record OpencodeEndpoint(URI uri, Optional<String> authorization) {
  private static final String DEFAULT_USER = "opencode";

  /** Returns an endpoint with the credentials from the environment variables. */
  public static OpencodeEndpoint of(URI uri, Variables variables) {
    String user = variables.find("OPENCODE_SERVER_USERNAME").orElse(DEFAULT_USER);
    return new OpencodeEndpoint(
        uri,
        variables.find("OPENCODE_SERVER_PASSWORD").map(password -> basic(user + ":" + password)));
  }

  /** Returns a request without a directory. */
  HttpRequest.Builder request(String path) {
    String base = uri.toString().replaceAll("/+$", "");
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
    authorization.ifPresent(value -> request.header("Authorization", value));
    return request;
  }

  /** Returns a request in the context of a directory. */
  HttpRequest.Builder request(Path directory, String path) {
    return request(path).header("x-opencode-directory", encode(directory.toString()));
  }

  /** Returns the URL without the credentials. */
  @Override
  public String toString() {
    return uri.toString();
  }

  private static String basic(String credentials) {
    byte[] bytes = credentials.getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(bytes);
  }

  /** Percent-encodes a path that contains characters that are not allowed in a header. */
  private static String encode(String path) {
    return path.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '%')
        ? path
        : URLEncoder.encode(path, StandardCharsets.UTF_8).replace("+", "%20");
  }
}

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
 * Where opencode listens and what it asks for.
 *
 * @param authorization the value of the {@code Authorization} header
 */
public record OpencodeEndpoint(URI uri, Optional<String> authorization) {
  private static final String DEFAULT_USER = "opencode";

  /** The endpoint at {@code uri} with the credentials of the variables. */
  public static OpencodeEndpoint of(URI uri, Variables variables) {
    String user = variables.find("OPENCODE_SERVER_USERNAME").orElse(DEFAULT_USER);
    return new OpencodeEndpoint(
        uri,
        variables.find("OPENCODE_SERVER_PASSWORD").map(password -> basic(user + ":" + password)));
  }

  /** A request that concerns no directory. */
  HttpRequest.Builder request(String path) {
    String base = uri.toString().replaceAll("/+$", "");
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
    authorization.ifPresent(value -> request.header("Authorization", value));
    return request;
  }

  /** A request in the name of a directory. */
  HttpRequest.Builder request(Path directory, String path) {
    return request(path).header("x-opencode-directory", encode(directory.toString()));
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return uri.toString();
  }

  private static String basic(String credentials) {
    byte[] bytes = credentials.getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(bytes);
  }

  /** Paths that a header cannot carry are percent-encoded, as opencode expects. */
  private static String encode(String path) {
    return path.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '%')
        ? path
        : URLEncoder.encode(path, StandardCharsets.UTF_8).replace("+", "%20");
  }
}

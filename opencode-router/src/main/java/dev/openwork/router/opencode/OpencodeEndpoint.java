package dev.openwork.router.opencode;

import dev.openwork.http.peer.PeerClient;
import dev.openwork.http.peer.PeerProof;
import dev.openwork.router.settings.Variables;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;

/**
 * Holds the base URL and the credentials of opencode.
 *
 * @param authorization the value of the {@code Authorization} header
 * @param proof proves that a connection leads to opencode; not verified if it is empty
 */
public record OpencodeEndpoint(URI uri, Optional<String> authorization, Optional<PeerProof> proof) {
  private static final String DEFAULT_USER = "opencode";
  private static final int PARTS = 3;

  /** Returns an endpoint with the credentials from the environment variables. */
  public static OpencodeEndpoint of(URI uri, Variables variables) {
    String user = variables.find("OPENCODE_SERVER_USERNAME").orElse(DEFAULT_USER);
    return new OpencodeEndpoint(
        uri,
        variables.find("OPENCODE_SERVER_PASSWORD").map(password -> basic(user + ":" + password)),
        Optional.empty());
  }

  /**
   * Returns the endpoint in a line from the server: URL, password and proof, separated by spaces.
   */
  public static OpencodeEndpoint parse(String line) {
    String[] parts = line.split(" ", -1);
    if (parts.length != PARTS) {
      throw new IllegalArgumentException(
          "Expected URL, password and proof, got %d words".formatted(parts.length));
    }
    return new OpencodeEndpoint(
        URI.create(parts[0]),
        Optional.of(basic(DEFAULT_USER + ":" + parts[1])),
        Optional.of(PeerProof.parse(parts[2])));
  }

  /** Returns a request without a directory. */
  Request request(PeerClient client, HttpMethod method, String path) {
    String base = uri.toString().replaceAll("/+$", "");
    return client
        .request(URI.create(base + path), proof)
        .method(method)
        .headers(
            headers ->
                authorization.ifPresent(value -> headers.put(HttpHeader.AUTHORIZATION, value)));
  }

  /** Returns a request in the context of a directory. */
  Request request(PeerClient client, HttpMethod method, Path directory, String path) {
    return request(client, method, path)
        .headers(headers -> headers.put("x-opencode-directory", encode(directory.toString())));
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

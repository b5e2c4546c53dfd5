package dev.openwork.server.config;

import dev.openwork.http.HttpLimits;
import dev.openwork.server.domain.TokenSource;
import dev.openwork.server.web.Tokens;
import dev.openwork.server.web.WebLimits;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The settings of authentication and limits.
 *
 * @param given the tokens from the environment
 * @param file the file with the generated host token; empty if authentication is disabled
 * @param limits the limits of requests
 * @param connections the limits of the listener
 */
public record AccessSettings(
    Tokens given, Optional<TokenFile> file, WebLimits limits, HttpLimits connections) {

  static AccessSettings of(
      EnvironmentVariables variables, WorkingDirectory directory, String host) {
    Tokens given =
        new Tokens(
            variables.first(
                "OPENWORK_SERVER_V2_CLIENT_TOKEN", "OPENWORK_CLIENT_TOKEN", "OPENWORK_TOKEN"),
            variables.first("OPENWORK_SERVER_V2_HOST_TOKEN", "OPENWORK_HOST_TOKEN"));
    boolean disabled = isDisabled(variables);
    if (disabled && !given.areRequired() && !isLoopback(host)) {
      throw new IllegalArgumentException(
          ("Without tokens the server may only listen on a loopback address, not '%s'. Unset"
                  + " OPENWORK_SERVER_V2_TOKENS")
              .formatted(host));
    }
    Path file = variables.find("TOKEN_FILE").map(Path::of).orElse(directory.token());
    return new AccessSettings(
        given,
        disabled ? Optional.empty() : Optional.of(new TokenFile(file.toAbsolutePath())),
        limits(variables, host),
        HttpLimits.STANDARD.withConnections(
            variables.number("MAX_CONNECTIONS", HttpLimits.STANDARD.connections())));
  }

  /** Returns the tokens to authenticate callers with; generates a host token if none is given. */
  public Tokens resolveTokens() throws IOException {
    return file.isEmpty() || given.host().isPresent()
        ? given
        : new Tokens(given.client(), Optional.of(file.get().readOrCreate()));
  }

  /** Returns where the tokens come from. */
  public TokenSource source() {
    if (file.isPresent() && given.host().isEmpty()) {
      return TokenSource.MADE;
    }
    return given.areRequired() ? TokenSource.GIVEN : TokenSource.NONE;
  }

  /** Returns whether a host name resolves to a loopback address. */
  public static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private static boolean isDisabled(EnvironmentVariables variables) {
    String policy = variables.find("TOKENS").orElse("asked");
    if (!policy.equals("asked") && !policy.equals("none")) {
      throw new IllegalArgumentException(
          "Expected OPENWORK_SERVER_V2_TOKENS to be asked or none, got '%s'".formatted(policy));
    }
    return policy.equals("none");
  }

  private static WebLimits limits(EnvironmentVariables variables, String host) {
    Set<String> hosts = new HashSet<>(variables.list("ALLOWED_HOSTS"));
    hosts.add(host);
    return new WebLimits(
        variables.number("MAX_BODY_BYTES", WebLimits.STANDARD.bodyBytes()),
        variables.number("MAX_REQUESTS_PER_CLIENT", WebLimits.STANDARD.requestsPerClient()),
        variables.number("MAX_STREAMS_PER_CLIENT", WebLimits.STANDARD.streamsPerClient()),
        hosts,
        variables.list("CORS_ORIGINS"));
  }
}

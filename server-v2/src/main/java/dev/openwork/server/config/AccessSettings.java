package dev.openwork.server.config;

import dev.openwork.http.HttpLimits;
import dev.openwork.server.domain.TokenSource;
import dev.openwork.server.web.Tokens;
import dev.openwork.server.web.WebLimits;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is let in, and how much they may ask for.
 *
 * @param given the tokens that the server was given
 * @param file where the host token is that the server makes when it was given none; empty when it
 *     is to ask for none
 * @param limits what is taken from clients
 * @param connections what the listener grants
 */
public record AccessSettings(
    Tokens given, Optional<TokenFile> file, WebLimits limits, HttpLimits connections) {
  private static final String PREFIX = "OPENWORK_SERVER_V2_";

  public static AccessSettings of(Variables variables, WorkingDirectory directory, String host) {
    Tokens given =
        new Tokens(
            variables.find(PREFIX + "CLIENT_TOKEN", "OPENWORK_CLIENT_TOKEN", "OPENWORK_TOKEN"),
            variables.find(PREFIX + "HOST_TOKEN", "OPENWORK_HOST_TOKEN"));
    boolean none = asksNobody(variables);
    if (none && !given.areRequired() && !isLoopback(host)) {
      throw new IllegalArgumentException(
          "Without tokens only this machine may be served, not '%s': leave %sTOKENS away"
              .formatted(host, PREFIX));
    }
    Path file = variables.find(PREFIX + "TOKEN_FILE").map(Path::of).orElse(directory.token());
    return new AccessSettings(
        given,
        none ? Optional.empty() : Optional.of(new TokenFile(file.toAbsolutePath())),
        limits(variables, host),
        HttpLimits.STANDARD.withConnections(
            number(variables, "MAX_CONNECTIONS", HttpLimits.STANDARD.connections())));
  }

  /** The tokens that callers prove themselves with, one of which may be made now. */
  public Tokens askedTokens() throws IOException {
    return file.isEmpty() || given.host().isPresent()
        ? given
        : new Tokens(given.client(), Optional.of(file.get().readOrCreate()));
  }

  /** Where those are from. */
  public TokenSource source() {
    if (file.isPresent() && given.host().isEmpty()) {
      return TokenSource.MADE;
    }
    return given.areRequired() ? TokenSource.GIVEN : TokenSource.NONE;
  }

  private static boolean asksNobody(Variables variables) {
    String policy = variables.find(PREFIX + "TOKENS").orElse("asked");
    if (!policy.equals("asked") && !policy.equals("none")) {
      throw new IllegalArgumentException(
          "Expected %sTOKENS to be asked or none, got '%s'".formatted(PREFIX, policy));
    }
    return policy.equals("none");
  }

  private static WebLimits limits(Variables variables, String host) {
    Set<String> hosts = new HashSet<>(names(variables, "ALLOWED_HOSTS"));
    hosts.add(host);
    return new WebLimits(
        number(variables, "MAX_BODY_BYTES", WebLimits.STANDARD.bodyBytes()),
        number(variables, "MAX_REQUESTS_PER_CLIENT", WebLimits.STANDARD.requestsPerClient()),
        hosts,
        names(variables, "CORS_ORIGINS"));
  }

  private static Set<String> names(Variables variables, String variable) {
    return Arrays.stream(variables.find(PREFIX + variable).orElse("").split(","))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static int number(Variables variables, String name, long otherwise) {
    String text = variables.find(PREFIX + name).orElse(String.valueOf(otherwise));
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "Expected %s to be a number, got '%s'".formatted(PREFIX + name, text), e);
    }
  }

  public static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}

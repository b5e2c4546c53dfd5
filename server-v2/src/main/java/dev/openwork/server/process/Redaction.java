package dev.openwork.server.process;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Removes secrets from a child's output: those in its environment, and text that looks like one.
 */
final class Redaction {
  private static final String REPLACEMENT = "[redacted]";
  private static final int MIN_LENGTH = 8;
  private static final Pattern SECRET_NAME =
      Pattern.compile("(?i).*(PASSWORD|SECRET|TOKEN|KEY|AUTH|CREDENTIAL).*");
  private static final Pattern AUTHORIZATION =
      Pattern.compile("(?i)\\b(Basic|Bearer)\\s+[A-Za-z0-9+/=._~-]{8,}");
  private static final Pattern FIELD =
      Pattern.compile(
          "(?i)(\"?(?:api_?key|password|secret|(?:access_?|refresh_?)?token)\"?\\s*[:=]\\s*\"?)"
              + "[^\"\\s,}]{8,}");

  private final List<String> secrets;

  private Redaction(List<String> secrets) {
    this.secrets = secrets;
  }

  static Redaction of(ChildSpec spec) {
    Stream<String> variables =
        spec.environment().entrySet().stream()
            .filter(variable -> SECRET_NAME.matcher(variable.getKey()).matches())
            .map(Map.Entry::getValue);
    Stream<String> headers = spec.health().flatMap(HealthCheck::authorization).stream();
    return new Redaction(
        Stream.concat(variables, headers)
            .filter(secret -> secret.length() >= MIN_LENGTH)
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList());
  }

  String apply(String line) {
    String clean = line;
    for (String secret : secrets) {
      clean = clean.replace(secret, REPLACEMENT);
    }
    clean = AUTHORIZATION.matcher(clean).replaceAll("$1 " + REPLACEMENT);
    return FIELD.matcher(clean).replaceAll("$1" + REPLACEMENT);
  }
}

package dev.openwork.process;

import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Removes secrets from a child's output: those in its environment, those of its last runs, and text
 * that looks like one. Thread-safe.
 */
final class Redaction {
  private static final String REPLACEMENT = "[redacted]";
  private static final int MIN_LENGTH = 8;
  private static final int MAX_HIDDEN = 32;
  private static final Pattern SECRET_NAME =
      Pattern.compile("(?i).*(PASSWORD|SECRET|TOKEN|KEY|AUTH|CREDENTIAL).*");
  private static final Pattern AUTHORIZATION =
      Pattern.compile("(?i)\\b(Basic|Bearer)\\s+[A-Za-z0-9+/=._~-]{8,}");
  private static final Pattern FIELD =
      Pattern.compile(
          "(?i)(\"?(?:api_?key|password|secret|(?:access_?|refresh_?)?token)\"?\\s*[:=]\\s*\"?)"
              + "[^\"\\s,}]{8,}");

  private final List<String> secrets;
  private final Deque<String> hidden = new ConcurrentLinkedDeque<>();

  private Redaction(List<String> secrets) {
    this.secrets = secrets;
  }

  static Redaction of(ChildSpec spec) {
    Stream<String> variables =
        spec.environment().entrySet().stream()
            .filter(variable -> SECRET_NAME.matcher(variable.getKey()).matches())
            .map(Map.Entry::getValue);
    return new Redaction(
        variables
            .filter(secret -> secret.length() >= MIN_LENGTH)
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList());
  }

  /** Adds a secret. Only the last ones are kept, because each run of a child has new ones. */
  void hide(String secret) {
    hidden.addLast(secret);
    if (hidden.size() > MAX_HIDDEN) {
      hidden.pollFirst();
    }
  }

  String apply(String line) {
    String clean = line;
    for (String secret : hidden) {
      clean = clean.replace(secret, REPLACEMENT);
    }
    for (String secret : secrets) {
      clean = clean.replace(secret, REPLACEMENT);
    }
    clean = AUTHORIZATION.matcher(clean).replaceAll("$1 " + REPLACEMENT);
    return FIELD.matcher(clean).replaceAll("$1" + REPLACEMENT);
  }
}

package dev.openwork.server.log;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Texts that no line may contain, wherever they come from: a path, a name that a caller gave to a
 * request, the message of an exception. Ones of less than eight characters are not recognised, for
 * they would be found everywhere.
 */
public final class Secrets {
  private static final int SHORTEST = 8;
  private static final String HIDDEN = "[hidden]";

  private volatile List<String> secrets = List.of();

  private Secrets() {}

  /** Hides these. */
  public static Secrets of(Stream<String> secrets) {
    Secrets made = new Secrets();
    made.add(secrets);
    return made;
  }

  /** Hides these, too, from now on. */
  synchronized void add(Stream<String> more) {
    secrets =
        Stream.concat(secrets.stream(), more.filter(secret -> secret.length() >= SHORTEST))
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
  }

  /** The text with something else in the place of each secret. */
  String hide(String text) {
    String hidden = text;
    for (String secret : secrets) {
      hidden = hidden.replace(secret, HIDDEN);
    }
    return hidden;
  }
}

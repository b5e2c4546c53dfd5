package dev.openwork.server.log;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Removes secrets from log lines, whatever part of an event contains them. Secrets of less than
 * eight characters are ignored, because they would match too much. Thread-safe.
 */
public final class Secrets {
  private static final int MIN_LENGTH = 8;
  private static final String HIDDEN = "[hidden]";

  private volatile List<String> secrets = List.of();

  private Secrets() {}

  /** Creates a filter for these secrets. */
  public static Secrets of(Stream<String> secrets) {
    Secrets result = new Secrets();
    result.add(secrets);
    return result;
  }

  synchronized void add(Stream<String> added) {
    secrets =
        Stream.concat(secrets.stream(), added.filter(secret -> secret.length() >= MIN_LENGTH))
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
  }

  String hide(String text) {
    String hidden = text;
    for (String secret : secrets) {
      hidden = hidden.replace(secret, HIDDEN);
    }
    return hidden;
  }
}

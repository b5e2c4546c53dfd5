package dev.openwork.server.opencode;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Builds a path with the query parameters that have a value. */
final class QueryPath {
  private final StringBuilder path;
  private char separator = '?';

  QueryPath(String path) {
    this.path = new StringBuilder(path);
  }

  QueryPath add(String name, Optional<?> value) {
    value.ifPresent(
        present -> {
          String encoded = URLEncoder.encode(present.toString(), StandardCharsets.UTF_8);
          path.append(separator).append(name).append('=').append(encoded);
          separator = '&';
        });
    return this;
  }

  @Override
  public String toString() {
    return path.toString();
  }
}

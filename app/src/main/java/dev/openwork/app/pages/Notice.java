package dev.openwork.app.pages;

import java.util.Objects;
import java.util.Optional;

/**
 * Something that went wrong, as a person can use it.
 *
 * @param title what it is, in a few words
 * @param text what happened
 * @param hint what to do about it
 * @param reference finds the request in the server's log
 */
public record Notice(String title, String text, Optional<String> hint, Optional<String> reference) {
  public Notice {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(text, "text");
  }

  static Notice of(String title, String text) {
    return new Notice(title, text, Optional.empty(), Optional.empty());
  }

  static Notice of(String title, String text, String hint) {
    return new Notice(title, text, Optional.of(hint), Optional.empty());
  }

  Notice withReference(String requestId) {
    return requestId.isEmpty() ? this : new Notice(title, text, hint, Optional.of(requestId));
  }
}

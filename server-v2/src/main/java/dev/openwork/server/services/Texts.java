package dev.openwork.server.services;

import dev.openwork.server.domain.Failure;
import java.nio.charset.StandardCharsets;

/** Checks texts that are stored or that name files. */
final class Texts {
  private Texts() {}

  /** Returns the text; fails with {@code invalid_request} if it cannot be stored as UTF-8. */
  static String checked(String field, String text) {
    if (text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw Failure.invalid(
          field, "must not contain a NUL character or an unpaired surrogate; remove it");
    }
    return text;
  }
}

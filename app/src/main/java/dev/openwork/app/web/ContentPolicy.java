package dev.openwork.app.web;

import java.util.Optional;

/**
 * The content security policy of the pages.
 *
 * @param header the value of the header {@code Content-Security-Policy}
 */
public record ContentPolicy(String header) {
  private static final String SELF =
      "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";

  /** Allows the files of the app only. */
  static final ContentPolicy STRICT = new ContentPolicy(SELF);

  /** Allows the files of the app and, if present, the overlay script and what it connects to. */
  public static ContentPolicy allowing(Optional<OverlayScript> overlay) {
    return new ContentPolicy(SELF + overlay.map(ContentPolicy::overlaySources).orElse(""));
  }

  private static String overlaySources(OverlayScript overlay) {
    return "; script-src 'self' "
        + overlay.address()
        + "; connect-src 'self' "
        + overlay.stream()
        + " "
        + overlay.editor();
  }
}

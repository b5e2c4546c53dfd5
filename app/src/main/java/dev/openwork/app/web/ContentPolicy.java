package dev.openwork.app.web;

import java.util.Optional;

/**
 * What browsers may load and do on the app's pages.
 *
 * @param header value of the header {@code Content-Security-Policy}
 */
public record ContentPolicy(String header) {
  private static final String OWN =
      "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";

  /** The app's own files, and besides them exactly this script and its stream, if there is one. */
  public static ContentPolicy allowing(Optional<OverlayScript> overlay) {
    return new ContentPolicy(OWN + overlay.map(ContentPolicy::also).orElse(""));
  }

  private static String also(OverlayScript overlay) {
    return "; script-src 'self' " + overlay.address() + "; connect-src 'self' " + overlay.stream();
  }
}

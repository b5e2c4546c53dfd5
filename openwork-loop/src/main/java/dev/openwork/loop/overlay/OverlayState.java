package dev.openwork.loop.overlay;

/**
 * A state of the overlay.
 *
 * @param version identifies the code that pages were rendered by: letters, digits and dots; empty
 *     while there is none. Any page that knows the token can read it
 * @param json the whole state as one line of JSON; only pages of this machine can read it
 */
record OverlayState(String version, String json) {
  OverlayState {
    if (!version.matches("[0-9a-z.]*")) {
      throw new IllegalArgumentException(
          "Invalid page version '" + version + "': expected lowercase letters, digits and dots");
    }
  }
}

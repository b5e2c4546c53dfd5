package dev.openwork.loop.overlay;

/**
 * What pages are told.
 *
 * @param version the code they are of, letters and digits; empty while there is none. Any page of
 *     the world may read it
 * @param json all of it, one line; for pages of this machine
 */
record State(String version, String json) {
  State {
    if (!version.matches("[0-9a-z.]*")) {
      throw new IllegalArgumentException("not a version of pages: " + version);
    }
  }
}

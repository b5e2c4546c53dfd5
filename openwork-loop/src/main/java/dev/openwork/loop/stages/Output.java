package dev.openwork.loop.stages;

/**
 * The output of a stage.
 *
 * @param digest equal digests mean equal outputs
 * @param note details for the console, or empty
 */
record Output(String digest, String note) {

  static Output of(String digest) {
    return new Output(digest, "");
  }
}

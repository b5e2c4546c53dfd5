package dev.openwork.loop.stages;

/**
 * What a stage made.
 *
 * @param digest the same for the same output
 * @param note what people may want to know of it, or empty
 */
record Output(String digest, String note) {

  static Output of(String digest) {
    return new Output(digest, "");
  }
}

package dev.openwork.loop.stages;

import java.util.function.Supplier;

/**
 * The output of a stage.
 *
 * @param digest equal digests mean equal outputs
 * @param note computes details for the console, or an empty text; called once at most, while the
 *     stages below already run
 */
record Output(String digest, Supplier<String> note) {

  Output(String digest, String note) {
    this(digest, () -> note);
  }

  static Output of(String digest) {
    return new Output(digest, "");
  }
}

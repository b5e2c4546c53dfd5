package dev.openwork.maven.assets;

/**
 * Receives a line for each step that takes noticeable time; staging what is staged already says
 * nothing.
 */
@FunctionalInterface
public interface AssetLog {
  /** Tells one step, as a sentence without a line break. */
  void say(String message);
}

package dev.openwork.loop.fork;

/** The result of replacing method bodies in a running generation. */
public sealed interface Redefinition {

  /** The new code is running; the state of the program has not changed. */
  record Done() implements Redefinition {}

  /**
   * No code has changed; the edit requires a new generation.
   *
   * @param reason the reason, for people
   */
  record Rejected(String reason) implements Redefinition {}
}

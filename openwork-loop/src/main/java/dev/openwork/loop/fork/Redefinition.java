package dev.openwork.loop.fork;

/** What became of an exchange of method bodies in a running generation. */
public sealed interface Redefinition {

  /** The new code runs; the state of the program is what it was. */
  record Done() implements Redefinition {}

  /**
   * Nothing changed: only a new generation shows the edit as it is.
   *
   * @param reason why, for people
   */
  record Rejected(String reason) implements Redefinition {}
}

package dev.openwork.contract;

import java.util.Comparator;

/**
 * A difference between two contracts. Changes sort by importance: breaking changes first,
 * operations before properties, documentation last.
 *
 * @param kind the kind of element that changed
 * @param sign whether the element was added, removed or changed
 * @param subject the name of the element, for example {@code Sessions.list} or {@code
 *     Workspace.title}
 * @param detail what changed about the element; may be empty
 * @param breaking whether a client of the old contract can fail against a server of the new one
 */
public record Change(Kind kind, Sign sign, String subject, String detail, boolean breaking)
    implements Comparable<Change> {

  private static final Comparator<Change> IMPORTANCE =
      Comparator.comparing((Change change) -> !change.breaking())
          .thenComparing(Change::kind)
          .thenComparing(Change::sign)
          .thenComparing(Change::subject)
          .thenComparing(Change::detail);

  /** The kinds of elements of a contract, the most important first. */
  public enum Kind {
    /** An operation: its presence, method, path or deprecation. */
    OPERATION,
    /** The security requirements of an operation, or a security scheme. */
    SECURITY,
    /** A parameter of an operation. */
    PARAMETER,
    /** The request body of an operation. */
    BODY,
    /** A response of an operation. */
    RESPONSE,
    /** A property of a schema. */
    PROPERTY,
    /** A named schema. */
    SCHEMA,
    /** Anything else that is machine-readable. */
    OTHER,
    /** Descriptions, summaries and examples. */
    DOCUMENTATION
  }

  /** The ways in which an element can differ. */
  public enum Sign {
    /** The element exists only in the new contract. */
    ADDED('+'),
    /** The element exists only in the old contract. */
    REMOVED('-'),
    /** The element exists in both contracts and differs. */
    CHANGED('~');

    private final char symbol;

    Sign(char symbol) {
      this.symbol = symbol;
    }
  }

  @Override
  public int compareTo(Change other) {
    return IMPORTANCE.compare(this, other);
  }

  /**
   * Returns the change in one line, for example {@code ! - Workspaces.delete} or {@code ~
   * Session.title: string → string?}: {@code !} marks a breaking change, {@code +} an added, {@code
   * -} a removed and {@code ~} a changed element.
   */
  @Override
  public String toString() {
    String text = (breaking ? "! " : "") + sign.symbol + " " + subject;
    return detail.isEmpty() ? text : text + ": " + detail;
  }
}

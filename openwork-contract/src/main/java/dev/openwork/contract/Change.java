package dev.openwork.contract;

import java.util.Comparator;

/**
 * One thing that is not the same in two contracts. Changes sort by importance: what breaks clients
 * first, operations before fields, text last.
 *
 * @param kind what sort of thing
 * @param sign what happened to it
 * @param subject how people call it, {@code Sessions.list} or {@code Workspace.title} for instance
 * @param detail what exactly changed, or empty
 * @param breaking whether a client of the old contract can fail with a server of the new one
 */
public record Change(Kind kind, Sign sign, String subject, String detail, boolean breaking)
    implements Comparable<Change> {

  private static final Comparator<Change> IMPORTANCE =
      Comparator.comparing((Change change) -> !change.breaking())
          .thenComparing(Change::kind)
          .thenComparing(Change::sign)
          .thenComparing(Change::subject)
          .thenComparing(Change::detail);

  /** Sorts of things that a contract consists of, the most important first. */
  public enum Kind {
    /** An operation as such: its being there, its method and path. */
    OPERATION,
    /** Who may call an operation, or how a caller identifies itself. */
    SECURITY,
    /** A parameter of an operation. */
    PARAMETER,
    /** The request body of an operation. */
    BODY,
    /** A response of an operation. */
    RESPONSE,
    /** A field of a schema. */
    PROPERTY,
    /** A named schema. */
    SCHEMA,
    /** Whatever else a program may read. */
    OTHER,
    /** Descriptions, summaries and examples. */
    TEXT
  }

  /** What happened. */
  public enum Sign {
    /** New. */
    ADDED('+'),
    /** Gone. */
    REMOVED('-'),
    /** Still there, but other than before. */
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

  /** As it stands in a line: {@code ! - Workspaces.delete}, {@code docs of Sessions.list}. */
  @Override
  public String toString() {
    if (kind == Kind.TEXT) {
      return "docs of " + subject;
    }
    String text = (breaking ? "! " : "") + sign.symbol + " " + subject;
    return detail.isEmpty() ? text : text + ": " + detail;
  }
}

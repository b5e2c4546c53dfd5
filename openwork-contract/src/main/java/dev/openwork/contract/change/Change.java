package dev.openwork.contract.change;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A difference between two contracts. Changes sort by importance: breaking changes first,
 * operations before properties, documentation last.
 *
 * @param check the rule that classifies the change
 * @param level how the change affects clients
 * @param kind the kind of element that changed
 * @param sign whether the element was added, removed or changed
 * @param subject the name of the element, for example {@code Sessions.list} or {@code
 *     Workspace.title}
 * @param detail what changed about the element; may be empty
 * @param directions the directions in which the element is used; empty when the change is not about
 *     a value, or no operation uses it
 * @param operations the operations that the change affects, by id, otherwise by method and path;
 *     empty when it affects none or all
 * @param place the element in the contract
 */
public record Change(
    Check check,
    Level level,
    Kind kind,
    Sign sign,
    String subject,
    String detail,
    Set<Direction> directions,
    List<String> operations,
    Place place)
    implements Comparable<Change> {

  private static final Comparator<Change> IMPORTANCE =
      Comparator.comparing(Change::level, Comparator.reverseOrder())
          .thenComparing(Change::kind)
          .thenComparing(Change::sign)
          .thenComparing(Change::subject)
          .thenComparing(Change::detail)
          .thenComparing(Change::check);

  public Change {
    directions = Set.copyOf(directions);
    operations = List.copyOf(operations);
  }

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
    /** Descriptions, summaries, examples and extensions. */
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

  /**
   * A place in one of the two contracts.
   *
   * @param base whether the place is in the old contract
   * @param pointer a JSON Pointer
   * @param line the line, from 1
   */
  public record Place(boolean base, String pointer, int line) {}

  /** Returns whether a client of the old contract can fail against a server of the new one. */
  public boolean breaking() {
    return level == Level.BREAKING;
  }

  /**
   * Returns an identifier of the change that does not depend on other changes, on its place in the
   * contract and on its level.
   */
  public String fingerprint() {
    String identity = String.join("\n", check.id(), sign.name(), subject, detail);
    return UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8))
        .toString()
        .substring(0, 18);
  }

  /** Returns the same change with another level. */
  public Change withLevel(Level other) {
    return new Change(check, other, kind, sign, subject, detail, directions, operations, place);
  }

  @Override
  public int compareTo(Change other) {
    return IMPORTANCE.compare(this, other);
  }

  /**
   * Returns the change in one line, for example {@code ! - Workspaces.delete} or {@code ~
   * Session.title: string → string?}: {@code !} marks a breaking change and {@code ?} one that may
   * break, {@code +} an added, {@code -} a removed and {@code ~} a changed element.
   */
  @Override
  public String toString() {
    return line(level, sign, subject, detail);
  }

  public static String line(Level level, Sign sign, String subject, String detail) {
    String mark = level == Level.BREAKING ? "! " : level == Level.MAY_BREAK ? "? " : "";
    String text = mark + sign.symbol + " " + subject;
    return detail.isEmpty() ? text : text + ": " + detail;
  }
}

package dev.openwork.contract.report;

import dev.openwork.contract.change.Change;
import dev.openwork.contract.change.Level;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which changes fail a comparison. */
public enum FailOn {
  /** Breaking changes. */
  BREAKING,
  /** Changes that break or may break. */
  MAY_BREAK,
  /** All changes. */
  ANY,
  /** Breaking changes, unless the contract has a new major version. */
  VERSION_BUMP,
  /** No changes. */
  NONE;

  /** Returns the text of an option or property. */
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the value with this text, if any. */
  public static Optional<FailOn> of(String text) {
    return Arrays.stream(values()).filter(value -> value.text().equals(text)).findFirst();
  }

  /** Returns all texts, for messages. */
  public static String texts() {
    return Arrays.stream(values()).map(FailOn::text).collect(Collectors.joining(", "));
  }

  /** Returns whether a report fails. */
  public boolean fails(ContractReport report) {
    List<Change> changes = report.changes();
    return switch (this) {
      case BREAKING -> report.level() == Level.BREAKING;
      case MAY_BREAK -> report.level() != Level.COMPATIBLE;
      case ANY -> !changes.isEmpty();
      case VERSION_BUMP -> report.level() == Level.BREAKING && !report.versions().isMajor();
      case NONE -> false;
    };
  }
}

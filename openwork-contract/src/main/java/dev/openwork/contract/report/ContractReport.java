package dev.openwork.contract.report;

import dev.openwork.contract.ContractChanges;
import dev.openwork.contract.change.Change;
import dev.openwork.contract.change.Level;
import java.util.List;

/**
 * The changes between two contracts after the decisions of the project.
 *
 * @param base the name of the old contract
 * @param revision the name of the new contract
 * @param versions the versions of both
 * @param all the changes
 * @param accepted changes that are accepted, and why
 * @param notes remarks about the decisions, as sentences
 * @param sources finds the Java declarations that caused changes
 */
public record ContractReport(
    String base,
    String revision,
    ContractChanges.Versions versions,
    ContractChanges all,
    List<Accepted> accepted,
    List<String> notes,
    JavaSources sources) {

  public ContractReport {
    accepted = List.copyOf(accepted);
    notes = List.copyOf(notes);
  }

  /**
   * A change that is accepted.
   *
   * @param change the change, with the level of its rule
   * @param reason why it is accepted
   */
  public record Accepted(Change change, String reason) {}

  /** Returns the same report with the Java declarations that caused changes. */
  public ContractReport with(JavaSources declarations) {
    return new ContractReport(base, revision, versions, all, accepted, notes, declarations);
  }

  /** Returns the changes, the most important first. */
  public List<Change> changes() {
    return all.all();
  }

  /** Returns the highest level of the changes. */
  public Level level() {
    return all.level();
  }

  long count(Level level) {
    return changes().stream().filter(change -> change.level() == level).count();
  }

  /** Returns the number of changes per level in words. */
  public String totals() {
    return count(Level.BREAKING)
        + " breaking, "
        + count(Level.MAY_BREAK)
        + " may break, "
        + count(Level.COMPATIBLE)
        + " compatible";
  }
}

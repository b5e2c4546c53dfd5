package dev.openwork.contract.report;

import dev.openwork.contract.ContractChanges;
import dev.openwork.contract.ContractSource;
import dev.openwork.contract.UnreadableContractException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Compares a contract with a baseline, and writes reports.
 *
 * @param overrides the decisions of the project
 * @param failOn the changes that fail
 * @param today the day for decisions that expire
 */
public record ContractGate(Overrides overrides, FailOn failOn, LocalDate today) {

  /** Compares two contracts. */
  public ContractReport compare(ContractSource base, ContractSource revision)
      throws UnreadableContractException {
    ContractChanges changes = ContractChanges.between(base, revision);
    return overrides.apply(base.name(), revision.name(), changes, today);
  }

  /** Writes a report as text, JSON and Markdown: {@code changes.txt}, and so on. */
  public static void write(ContractReport report, Path directory) throws IOException {
    Files.createDirectories(directory);
    Files.writeString(directory.resolve("changes.txt"), ReportFormat.TEXT.render(report));
    Files.writeString(directory.resolve("changes.json"), ReportFormat.JSON.render(report));
    Files.writeString(directory.resolve("changes.md"), ReportFormat.MARKDOWN.render(report));
  }

  /** Returns whether a report fails. */
  public boolean fails(ContractReport report) {
    return failOn.fails(report);
  }
}

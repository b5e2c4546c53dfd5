package dev.openwork.contract.report;

import dev.openwork.contract.change.Change;

/** Renders a report as Markdown. */
final class MarkdownReport {
  private MarkdownReport() {}

  static String render(ContractReport report) {
    StringBuilder text = new StringBuilder("## Contract changes\n\n");
    if (report.changes().isEmpty()) {
      text.append("No changes\n");
    } else {
      text.append(report.totals())
          .append("\n\n| level | change | check | operations |\n| --- | --- | --- | --- |\n");
      for (Change change : report.changes()) {
        text.append("| ")
            .append(change.level().text())
            .append(" | ")
            .append(escaped(change.toString()))
            .append(" | ")
            .append(change.check().id())
            .append(" | ")
            .append(escaped(String.join(", ", change.operations())))
            .append(" |\n");
      }
    }
    report
        .accepted()
        .forEach(
            it ->
                text.append("\nIgnored: ")
                    .append(escaped(it.change().toString()))
                    .append(" (")
                    .append(escaped(it.reason()))
                    .append(")\n"));
    report.notes().forEach(note -> text.append('\n').append(escaped(note)).append('\n'));
    return text.toString();
  }

  /** Escapes the characters that have a meaning in Markdown and its tables. */
  static String escaped(String text) {
    return text.replaceAll("([\\\\`*_{}\\[\\]<>()#+!|~-])", "\\\\$1").replace("\n", " ");
  }
}

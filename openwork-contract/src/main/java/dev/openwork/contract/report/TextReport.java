package dev.openwork.contract.report;

/** Renders a report as text. */
final class TextReport {
  private TextReport() {}

  static String render(ContractReport report) {
    StringBuilder text = new StringBuilder();
    if (report.changes().isEmpty()) {
      text.append("No changes\n");
    } else {
      text.append("Changes from ")
          .append(report.base())
          .append(" to ")
          .append(report.revision())
          .append(" (+ added, - removed, ~ changed, ! breaking, ? may break):\n\n");
      report.all().lines().forEach(line -> text.append("  ").append(line).append('\n'));
      text.append('\n').append(report.totals()).append('\n');
    }
    report
        .accepted()
        .forEach(
            it ->
                text.append("Ignored: ")
                    .append(it.change())
                    .append(" (")
                    .append(it.reason())
                    .append(")\n"));
    report.notes().forEach(note -> text.append(note).append('\n'));
    return text.toString();
  }
}

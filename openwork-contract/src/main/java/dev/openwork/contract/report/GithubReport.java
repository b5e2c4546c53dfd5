package dev.openwork.contract.report;

import dev.openwork.contract.change.Change;
import dev.openwork.contract.change.Level;

/**
 * Renders a report as workflow commands of GitHub Actions: annotations of Java code or of the
 * contract.
 */
final class GithubReport {
  private GithubReport() {}

  static String render(ContractReport report) {
    StringBuilder text = new StringBuilder();
    for (Change change : report.changes()) {
      if (change.level() != Level.COMPATIBLE) {
        text.append(change.level() == Level.BREAKING ? "::error " : "::warning ")
            .append("file=")
            .append(place(report, change))
            .append(",title=")
            .append(property(change.check().id()))
            .append("::")
            .append(data(change + " (" + change.check().reason() + ")"))
            .append('\n');
      }
    }
    return text.append("::notice::").append(report.totals()).append('\n').toString();
  }

  /** The Java declaration if it is known, otherwise the new contract. */
  private static String place(ContractReport report, Change change) {
    return report
        .sources()
        .of(change)
        .map(found -> property(found.file()) + ",line=" + found.line())
        .orElseGet(
            () ->
                property(report.revision())
                    + (change.place().base() ? "" : ",line=" + change.place().line()));
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}

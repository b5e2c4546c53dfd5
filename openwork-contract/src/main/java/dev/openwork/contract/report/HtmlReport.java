package dev.openwork.contract.report;

import dev.openwork.contract.change.Change;

/** Renders a report as a page. */
final class HtmlReport {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8"/>
      <title>Contract changes</title>
      <style>
      body { font-family: sans-serif; margin: 2em; }
      table { border-collapse: collapse; }
      th, td { border-bottom: 1px solid #ccc; padding: 0.3em 0.8em; text-align: left; }
      .breaking td:first-child { color: #b00020; font-weight: bold; }
      .may-break td:first-child { color: #8a5a00; }
      </style>
      </head>
      <body>
      <h1>Contract changes</h1>
      """;

  private HtmlReport() {}

  static String render(ContractReport report) {
    StringBuilder page = new StringBuilder(HEAD);
    page.append("<p>")
        .append(escaped(report.base() + " → " + report.revision() + ": " + report.totals()))
        .append("</p>\n<table>\n<thead><tr><th>Level</th><th>Change</th><th>Reason</th>")
        .append("<th>Operations</th></tr></thead>\n<tbody>\n");
    for (Change change : report.changes()) {
      page.append("<tr class=\"").append(change.level().text()).append("\">");
      cell(page, change.level().text());
      cell(page, change.toString());
      cell(page, change.check().reason());
      cell(page, String.join(", ", change.operations()));
      page.append("</tr>\n");
    }
    page.append("</tbody>\n</table>\n");
    report
        .accepted()
        .forEach(it -> paragraph(page, "Ignored: " + it.change() + " (" + it.reason() + ")"));
    report.notes().forEach(note -> paragraph(page, note));
    return page.append("</body>\n</html>\n").toString();
  }

  private static void cell(StringBuilder page, String text) {
    page.append("<td>").append(escaped(text)).append("</td>");
  }

  private static void paragraph(StringBuilder page, String text) {
    page.append("<p>").append(escaped(text)).append("</p>\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}

package dev.openwork.contract.report;

import java.util.Locale;

/** The formats of reports. Each ends with a line break. */
public enum ReportFormat {
  /** Lines for people. */
  TEXT {
    @Override
    public String render(ContractReport report) {
      return TextReport.render(report);
    }
  },
  /** JSON by the schema {@code contract-diff.schema.json}. */
  JSON {
    @Override
    public String render(ContractReport report) {
      return JsonReport.render(report);
    }
  },
  /** A section for a pull request. */
  MARKDOWN {
    @Override
    public String render(ContractReport report) {
      return MarkdownReport.render(report);
    }
  },
  /** A page without scripts and external resources. */
  HTML {
    @Override
    public String render(ContractReport report) {
      return HtmlReport.render(report);
    }
  },
  /** A test suite with one test per change; breaking changes are failures. */
  JUNIT {
    @Override
    public String render(ContractReport report) {
      return JunitReport.render(report);
    }
  },
  /** Workflow commands that annotate Java declarations or lines of the new contract. */
  GITHUB {
    @Override
    public String render(ContractReport report) {
      return GithubReport.render(report);
    }
  };

  /** Returns a report in this format. */
  public abstract String render(ContractReport report);

  /** Returns the text of an option or property. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}

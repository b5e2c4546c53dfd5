package dev.openwork.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Formats the results as Markdown. */
final class ResultPage {
  private final StringBuilder page = new StringBuilder();

  /** Returns the page. */
  static String of(String date, Map<String, String> machine, List<Figures> all) {
    ResultPage page = new ResultPage();
    page.line("# Bench of " + date);
    page.line("");
    page.line(
        "The time from the save of a file to the observed effect, in seconds. Created by"
            + " `bench/run`; the figures are described in `bench/README.md`.");
    page.facts(machine);
    all.forEach(page::figures);
    return page.page.toString();
  }

  private void facts(Map<String, String> facts) {
    line("");
    line("| | |");
    line("| --- | --- |");
    facts.forEach((name, value) -> line("| " + name + " | " + value + " |"));
  }

  private void figures(Figures figures) {
    line("");
    line("## " + figures.operations() + " operations");
    line("");
    line("| edit | effect | median | p95 | n | cold chain / median |");
    line("| --- | --- | ---: | ---: | ---: | ---: |");
    for (EditBench.Outcome outcome : figures.edits()) {
      outcome
          .effects()
          .forEach((effect, samples) -> effect(outcome.edit(), effect, samples, figures));
    }
    line("");
    for (EditBench.Outcome outcome : figures.edits()) {
      line("- " + outcome.edit() + " changes: " + String.join(", ", outcome.changed()));
    }
    others(figures);
  }

  private void effect(String edit, String effect, Samples samples, Figures figures) {
    line(
        "| %s | %s | %s | %s | %d | %s |"
            .formatted(
                edit,
                effect,
                seconds(samples.median()),
                seconds(samples.percentile(95)),
                samples.size(),
                equalsColdChain(edit, effect) ? ratio(samples, figures.cold()) : ""));
  }

  private void others(Figures figures) {
    line("");
    line("| | |");
    line("| --- | --- |");
    if (!figures.cold().isEmpty()) {
      line("| cold chain | " + seconds(figures.cold().median()) + " s |");
    }
    figures
        .starts()
        .forEach((name, samples) -> line("| " + name + " | " + seconds(samples.median()) + " s |"));
    figures.others().forEach((name, value) -> line("| " + name + " | " + value + " |"));
  }

  private void line(String text) {
    page.append(text).append('\n');
  }

  /** Returns whether the cold chain has the same effect. */
  private static boolean equalsColdChain(String edit, String effect) {
    return effect.equals(Edits.APP) && (edit.equals(Edits.SCHEMA) || edit.equals(Edits.ROUTE));
  }

  private static String ratio(Samples samples, Samples cold) {
    return cold.isEmpty()
        ? ""
        : String.format(Locale.ROOT, "%.0f", cold.median() / samples.median());
  }

  private static String seconds(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}

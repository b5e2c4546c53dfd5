package dev.openwork.contract.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.openwork.contract.change.Change;
import dev.openwork.contract.change.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverridesTest {
  private static final Change BREAKING = Reports.report(Overrides.NONE).changes().get(0);

  @TempDir private Path directory = Path.of("");

  @Test
  void changesTheLevelOfACheck() throws Exception {
    Overrides overrides =
        severity("{'type-replaced': 'may-break', 'enum-value-added': 'breaking'}");
    ContractReport report = Reports.report(overrides);

    assertThat(report.changes())
        .filteredOn(change -> change.level() == Level.BREAKING)
        .extracting(change -> change.check().id())
        .containsExactly("enum-value-added");
    assertThat(report.count(Level.MAY_BREAK)).isEqualTo(1);
  }

  @Test
  void ignoresAChangeUntilTheDecisionExpires() throws Exception {
    ContractReport valid = Reports.report(ignore(entry("'until': '2026-12-01'")));
    ContractReport expired = Reports.report(ignore(entry("'until': '2026-11-30'")));

    assertThat(valid.level()).isEqualTo(Level.MAY_BREAK);
    assertThat(valid.accepted())
        .extracting(ContractReport.Accepted::reason)
        .containsExactly("agreed");
    assertThat(expired.level()).isEqualTo(Level.BREAKING);
    assertThat(expired.notes()).singleElement().asString().contains("expired on 2026-11-30");
  }

  @Test
  void reportsAnIgnoredChangeThatDoesNotOccur() throws Exception {
    Overrides overrides = ignore("[{'fingerprint': 'none', 'reason': 'agreed'}]");

    assertThat(Reports.report(overrides).notes())
        .containsExactly("No change has the ignored fingerprint none.");
  }

  @Test
  void keepsTheFingerprintOfAChangeWhenOthersAreMade() {
    String edited =
        Reports.REVISION.replace("\"paths\": {", "\"paths\": {\n\n\"/new\": {\"get\": {}},");

    assertThat(Reports.changes(Reports.BASE, edited).all())
        .filteredOn(change -> change.subject().equals(BREAKING.subject()))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.fingerprint()).isEqualTo(BREAKING.fingerprint());
              assertThat(change.place().line()).isEqualTo(BREAKING.place().line() + 2);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          {'unknown': 'breaking'}                ; unknown check `unknown`. Use an id
          {'enum-added': 'bad'}                  ; unknown level `bad`. Use compatible
          {'enum-added'                          ; severity.json:1: not valid JSON
          """)
  void rejectsAnInvalidSeverityFile(String text, String message) {
    assertThatThrownBy(() -> severity(text)).hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          [{'fingerprint': 'a'}]                                    ; An entry has
          [{'fingerprint': 'a', 'reason': 'r', 'expires': 'x'}]     ; An entry has
          [{'fingerprint': 'a', 'reason': 'r', 'until': 'tomorrow'}]; invalid date `tomorrow`
          """)
  void rejectsAnInvalidIgnoreFile(String text, String message) {
    assertThatThrownBy(() -> ignore(text)).hasMessageContaining(message);
  }

  private static String entry(String until) {
    return "[{'fingerprint': '%s', 'reason': 'agreed', %s}]"
        .formatted(BREAKING.fingerprint(), until);
  }

  private Overrides severity(String text) throws Exception {
    return Overrides.read(Optional.of(file("severity.json", text)), Optional.empty());
  }

  private Overrides ignore(String text) throws Exception {
    return Overrides.read(Optional.empty(), Optional.of(file("ignore.json", text)));
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text.replace('\'', '"'));
  }
}

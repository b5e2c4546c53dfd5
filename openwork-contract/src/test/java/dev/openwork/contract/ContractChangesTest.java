package dev.openwork.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContractChangesTest {

  @Test
  void sortsBreakingChangesFirstThenOperationsThenSchemas() {
    String before =
        "'/a': {'get': {'operationId': 'A.get'}}, '/b': {'get': {'operationId': 'B.get'}}";
    String after =
        "'/b': {'get': {'operationId': 'B.get', 'parameters': [{'name': 'n', 'in': 'query'}]}},"
            + " '/z': {'get': {'operationId': 'Z.get'}}";
    ContractChanges changes =
        between(
            Specs.contract(before, "'schemas': {'T': {'type': 'string'}}"),
            Specs.contract(after, "'schemas': {'T': {'type': 'string'}, 'S': {}}"));

    assertThat(changes.summary()).isEqualTo("! - A.get, + Z.get, ~ B.get: +query n, + S");
  }

  @Test
  void limitsTheSummaryAndCountsTheOmittedChanges() {
    String many =
        IntStream.range(0, 100)
            .mapToObj(i -> "'/%d': {'get': {'operationId': 'Operations.number%d'}}".formatted(i, i))
            .collect(Collectors.joining(", "));
    ContractChanges changes = between(Specs.contract("", ""), Specs.contract(many, ""));

    assertThat(changes.all()).hasSize(100);
    assertThat(changes.summary())
        .hasSizeLessThan(180)
        .startsWith("+ Operations.number0, + Operations.number1, ")
        .endsWith(" and " + (100 - changes.summary().split("\\+").length + 1) + " more");
  }

  @Test
  void reportsChangedDocumentation() {
    assertThat(between(Specs.operation("'summary': 'a'"), Specs.operation("'summary': 'b'")))
        .extracting(ContractChanges::summary)
        .isEqualTo("~ Things.get: documentation");
  }

  @Test
  void reportsChangedFormatting() {
    byte[] contract = Specs.operation("'summary': 'a'");
    byte[] spaced =
        new String(contract, StandardCharsets.UTF_8)
            .replace(" ", "  ")
            .getBytes(StandardCharsets.UTF_8);

    assertThat(between(contract, spaced).summary()).isEqualTo("formatting only");
  }

  @Test
  void reportsServersOfTheContract() {
    byte[] contract = Specs.operation("'summary': 'a'");
    byte[] moved =
        new String(contract, StandardCharsets.UTF_8)
            .replace("\"info\"", "\"servers\": [{\"url\": \"/v2\"}], \"info\"")
            .getBytes(StandardCharsets.UTF_8);

    assertThat(between(contract, moved).summary())
        .isEqualTo("? ~ contract: -server /, +server /v2");
  }

  @Test
  void returnsEmptyForInvalidDocuments() {
    byte[] text = "one".getBytes(StandardCharsets.UTF_8);
    assertThat(ContractChanges.between(text, Specs.contract("", ""))).isEmpty();
    assertThat(ContractChanges.between(Specs.contract("", ""), new byte[0])).isEmpty();
  }

  private static ContractChanges between(byte[] before, byte[] after) {
    return ContractChanges.between(before, after).orElseThrow();
  }
}

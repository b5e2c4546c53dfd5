package dev.openwork.contract.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.openwork.contract.ContractChanges;
import dev.openwork.contract.change.Change;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The formats of reports, read by independent parsers. */
class ReportFormatTest {
  private static final ContractReport REPORT = Reports.report(Overrides.NONE);

  @Test
  void textListsTheChangesTheMostImportantFirst() {
    assertThat(ReportFormat.TEXT.render(REPORT).lines().filter(line -> line.startsWith("  ")))
        .containsExactly(
            "  ! ~ Thing.size: string? → integer?",
            "  ? ~ Thing.state: +<c>|%, -b",
            "  ~ contract: version 1.0.0 → 1.1.0");
  }

  @Test
  void jsonConformsToItsSchema() throws Exception {
    Change accepted = REPORT.changes().get(0);
    Overrides overrides =
        new Overrides(
            Map.of(),
            List.of(new Overrides.Ignored(accepted.fingerprint(), "agreed", Optional.empty())));
    for (ContractReport report : List.of(REPORT, Reports.report(overrides))) {
      String json = ReportFormat.JSON.render(report);
      assertThat(faults(json)).isEmpty();
      assertThat(faults(json.replace("\"level\"", "\"levels\""))).isNotEmpty();
    }
    JsonNode first =
        new ObjectMapper().readTree(ReportFormat.JSON.render(REPORT)).path("changes").path(0);
    assertThat(first.path("operations"))
        .extracting(JsonNode::asText)
        .containsExactly("Things.list");
    assertThat(first.path("place").path("pointer").asText())
        .isEqualTo("/components/schemas/Thing/properties/size/type");
    assertThat(first.path("place").path("line").asInt()).isEqualTo(21);
  }

  @Test
  void jsonHasATopLevelVerdict() throws Exception {
    ContractChanges none = Reports.changes(Reports.BASE, Reports.BASE);
    ContractReport unchanged = Overrides.NONE.apply("a", "b", none, Reports.TODAY);

    assertThat(breaking(REPORT)).isEqualTo(BooleanNode.TRUE);
    assertThat(breaking(unchanged)).isEqualTo(BooleanNode.FALSE);
  }

  private static Object breaking(ContractReport report) throws Exception {
    return new ObjectMapper().readTree(ReportFormat.JSON.render(report)).path("breaking");
  }

  @Test
  void markdownHasOneRowPerChange() {
    List<String> rows =
        ReportFormat.MARKDOWN.render(REPORT).lines().filter(line -> line.startsWith("|")).toList();

    assertThat(rows).hasSize(2 + REPORT.changes().size());
    assertThat(rows).allMatch(row -> row.split("(?<!\\\\)\\|").length == 5);
    assertThat(rows).anyMatch(row -> row.contains("\\<c\\>\\|%"));
  }

  @Test
  void htmlIsWellFormedAndEscaped() throws Exception {
    String page = ReportFormat.HTML.render(REPORT);
    Document document = xml(page.replace("<!DOCTYPE html>", ""));

    assertThat(document.getElementsByTagName("tr").getLength())
        .isEqualTo(1 + REPORT.changes().size());
    assertThat(document.getDocumentElement().getTextContent()).contains("+<c>|%");
  }

  @Test
  void junitHasOneTestPerChangeAndFailsBreakingOnes() throws Exception {
    Element suite = xml(ReportFormat.JUNIT.render(REPORT)).getDocumentElement();

    assertThat(suite.getAttribute("tests")).isEqualTo(String.valueOf(REPORT.changes().size()));
    assertThat(suite.getElementsByTagName("testcase").getLength())
        .isEqualTo(REPORT.changes().size());
    assertThat(suite.getElementsByTagName("failure").getLength()).isEqualTo(1);
    assertThat(suite.getAttribute("failures")).isEqualTo("1");
  }

  @Test
  void githubAnnotatesTheLinesOfTheNewContract() {
    Pattern command =
        Pattern.compile("::(error|warning) file=([^,:]*),line=(\\d+),title=([^,:]*)::(.*)");
    List<String> lines = ReportFormat.GITHUB.render(REPORT).lines().toList();
    Matcher first = command.matcher(lines.get(0));

    assertThat(first.matches()).isTrue();
    assertThat(first.group(1)).isEqualTo("error");
    assertThat(first.group(2)).isEqualTo("revision%3A 2.json");
    assertThat(first.group(3)).isEqualTo("21");
    assertThat(lines.get(1)).contains("::warning ", "+<c>|%25");
    assertThat(lines).last().isEqualTo("::notice::1 breaking, 1 may break, 2 compatible");
  }

  private static List<String> faults(String json) throws Exception {
    try (InputStream schema = ReportFormat.class.getResourceAsStream("contract-diff.schema.json")) {
      assertThat(schema).isNotNull();
      String text = new String(schema.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(text)
          .validate(json, InputFormat.JSON)
          .stream()
          .map(Object::toString)
          .toList();
    }
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}

package dev.openwork.contract.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.openwork.contract.change.Change;
import dev.openwork.contract.change.Direction;
import dev.openwork.contract.change.Level;
import java.util.Locale;

/** Renders a report as JSON. */
final class JsonReport {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonReport() {}

  static String render(ContractReport report) {
    ObjectNode root = JSON.createObjectNode();
    root.put("base", report.base()).put("revision", report.revision());
    root.put("breaking", report.level() == Level.BREAKING).put("level", report.level().text());
    ArrayNode changes = root.putArray("changes");
    report.changes().forEach(change -> changes.add(change(report, change)));
    ArrayNode ignored = root.putArray("ignored");
    report
        .accepted()
        .forEach(it -> ignored.add(change(report, it.change()).put("reason", it.reason())));
    ArrayNode notes = root.putArray("notes");
    report.notes().forEach(notes::add);
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static ObjectNode change(ContractReport report, Change change) {
    ObjectNode node = JSON.createObjectNode();
    node.put("check", change.check().id());
    node.put("level", change.level().text());
    node.put("fingerprint", change.fingerprint());
    node.put("kind", change.kind().name().toLowerCase(Locale.ROOT));
    node.put("sign", change.sign().name().toLowerCase(Locale.ROOT));
    node.put("subject", change.subject());
    node.put("detail", change.detail());
    node.put("text", change.toString());
    node.put("why", change.check().reason());
    ArrayNode directions = node.putArray("directions");
    change.directions().stream().map(Direction::text).sorted().forEach(directions::add);
    ArrayNode operations = node.putArray("operations");
    change.operations().forEach(operations::add);
    node.putObject("place")
        .put("contract", change.place().base() ? "base" : "revision")
        .put("pointer", change.place().pointer())
        .put("line", change.place().line());
    report
        .sources()
        .of(change)
        .ifPresent(
            found -> node.putObject("source").put("file", found.file()).put("line", found.line()));
    return node;
  }
}

package dev.openwork.contract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.contract.Change.Kind;
import dev.openwork.contract.SchemaComparison.Value;
import java.util.Map;
import java.util.Set;

/** Compares the parameters of an operation. */
final class ParameterComparison {
  private static final Set<String> COMPARED =
      Set.of("name", "in", "required", "schema", "content", "style", "explode");

  private final SchemaComparison schemas;
  private final ChangeList changes;

  ParameterComparison(SchemaComparison schemas, ChangeList changes) {
    this.schemas = schemas;
    this.changes = changes;
  }

  void compare(String operation, Map<String, JsonNode> old, Map<String, JsonNode> fresh) {
    for (Map.Entry<String, JsonNode> entry : old.entrySet()) {
      JsonNode after = fresh.get(entry.getKey());
      if (after == null) {
        changes.changed(Kind.PARAMETER, operation, "-" + text(entry.getValue()), true);
      } else if (!after.equals(entry.getValue())) {
        change(operation, entry.getValue(), after);
      }
    }
    for (Map.Entry<String, JsonNode> entry : fresh.entrySet()) {
      if (!old.containsKey(entry.getKey())) {
        boolean required = isRequired(entry.getValue());
        String detail = "+" + text(entry.getValue()) + (required ? " (required)" : "");
        changes.changed(Kind.PARAMETER, operation, detail, required);
      }
    }
  }

  private void change(String operation, JsonNode old, JsonNode fresh) {
    String name = operation + " " + text(old);
    Value before = new Value(old.path("schema"), isRequired(old));
    Value after = new Value(fresh.path("schema"), isRequired(fresh));
    schemas.compare(Kind.PARAMETER, name, before, after, Usage.REQUEST);
    schemas.compareContent(
        Kind.PARAMETER, name, old.path("content"), fresh.path("content"), Usage.REQUEST);
    Details details = new Details();
    if (!text(old).equals(text(fresh))) {
      details.add("renamed to " + text(fresh), false);
    }
    for (String keyword : new String[] {"style", "explode"}) {
      if (!old.path(keyword).equals(fresh.path(keyword))) {
        details.add(keyword, true);
      }
    }
    JsonNodes.compareOtherKeywords(old, fresh, COMPARED, details);
    changes.changed(Kind.PARAMETER, name, details);
  }

  private static boolean isRequired(JsonNode parameter) {
    return parameter.path("required").asBoolean();
  }

  private static String text(JsonNode parameter) {
    return parameter.path("in").asText() + " " + parameter.path("name").asText();
  }
}

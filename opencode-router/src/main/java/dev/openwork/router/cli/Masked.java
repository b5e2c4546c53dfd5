package dev.openwork.router.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.regex.Pattern;

/** Trees without their secrets: what a field named like one holds is replaced. */
final class Masked {
  private static final Pattern SECRET = Pattern.compile("(?i).*(secret|token|password|key|hash)");
  private static final TextNode MASK = TextNode.valueOf("(hidden)");

  private Masked() {}

  static JsonNode of(JsonNode tree) {
    JsonNode copy = tree.deepCopy();
    mask(copy);
    return copy;
  }

  private static void mask(JsonNode tree) {
    if (tree instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        if (SECRET.matcher(field.getKey()).matches()) {
          field.setValue(MASK);
        }
      }
    }
    tree.forEach(Masked::mask);
  }
}

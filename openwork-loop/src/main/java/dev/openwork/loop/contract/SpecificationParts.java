package dev.openwork.loop.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A contract, split into the parts that have their own generated files. Only contracts whose files
 * depend on nothing but their part and the parts that it refers to are split.
 *
 * @param schemas component schemas by name, in the order of the document
 * @param tags operations by tag
 * @param rest everything else
 */
record SpecificationParts(
    Map<String, SpecificationPart> schemas, Map<String, SpecificationPart> tags, String rest) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Returns the parts of a contract; empty if it cannot be split. */
  static Optional<SpecificationParts> of(byte[] contract) {
    try {
      return JSON.readTree(contract) instanceof ObjectNode document
              && SeparableSpecification.is(document)
          ? Optional.of(of(document))
          : Optional.empty();
    } catch (IOException noJson) {
      return Optional.empty();
    }
  }

  private static SpecificationParts of(ObjectNode document) {
    Map<String, SpecificationPart> schemas = new LinkedHashMap<>();
    ((ObjectNode) document.path("components"))
        .remove("schemas")
        .properties()
        .forEach(it -> schemas.put(it.getKey(), SpecificationPart.ofSchema(it.getValue())));
    Map<String, Operations> operations = new TreeMap<>();
    StringBuilder security = new StringBuilder();
    for (Map.Entry<String, JsonNode> path : document.remove("paths").properties()) {
      sort(path.getKey(), path.getValue(), operations);
      path.getValue().forEach(operation -> security.append(operation.path("security")));
    }
    Map<String, SpecificationPart> tags = new TreeMap<>();
    operations.forEach((tag, of) -> tags.put(tag, of.part()));
    // The security of operations decides about files that belong to no tag.
    return new SpecificationParts(schemas, tags, document.toString() + security);
  }

  /** Returns the operations of a tag. */
  private record Operations(StringBuilder text, List<JsonNode> items) {

    SpecificationPart part() {
      return SpecificationPart.ofOperations(text.toString(), items);
    }
  }

  private static void sort(String path, JsonNode item, Map<String, Operations> operations) {
    String shared = path + sharedBy(item);
    for (Map.Entry<String, JsonNode> member : item.properties()) {
      for (JsonNode tag : member.getValue().path("tags")) {
        Operations known =
            operations.computeIfAbsent(
                tag.asText(), any -> new Operations(new StringBuilder(), new ArrayList<>()));
        known.text().append(shared).append(member);
        known.items().add(item);
      }
    }
  }

  /** Returns the keywords that all operations of a path share. */
  private static String sharedBy(JsonNode item) {
    StringBuilder shared = new StringBuilder();
    item.properties().stream()
        .filter(member -> !SeparableSpecification.METHODS.contains(member.getKey()))
        .forEach(shared::append);
    return shared.toString();
  }
}

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
 * A contract, taken apart into what a generator makes files of their own of. Only a contract in
 * which such files depend on their own part and on what that refers to is taken apart.
 *
 * @param schemas component schemas by name, in their order
 * @param tags operations by tag
 * @param rest everything else
 */
record SpecificationParts(
    Map<String, SpecificationPart> schemas, Map<String, SpecificationPart> tags, String rest) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The parts of a contract; none when it cannot be taken apart. */
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
    // What operations demand decides about files that are of no tag.
    return new SpecificationParts(schemas, tags, document.toString() + security);
  }

  /** The operations of a tag. */
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

  /** What all operations of a path share. */
  private static String sharedBy(JsonNode item) {
    StringBuilder shared = new StringBuilder();
    item.properties().stream()
        .filter(member -> !SeparableSpecification.METHODS.contains(member.getKey()))
        .forEach(shared::append);
    return shared.toString();
  }
}

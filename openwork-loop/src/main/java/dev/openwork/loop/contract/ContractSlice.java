package dev.openwork.loop.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The part of a contract that a generator must read to generate a selection: the operations of the
 * selected tags, and the schemas that they and the selected schemas refer to. For a small
 * selection, reading the contract is most of the generator's work.
 */
final class ContractSlice {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ContractSlice() {}

  /**
   * Returns the slice of a contract for a selection.
   *
   * @param parts the parts of the same contract
   */
  static byte[] of(byte[] contract, SpecificationParts parts, Selection selection)
      throws IOException {
    ObjectNode document = (ObjectNode) JSON.readTree(contract);
    ObjectNode paths = (ObjectNode) document.path("paths");
    paths.forEach(item -> cut((ObjectNode) item, selection.tags()));
    paths.properties().removeIf(path -> !hasOperation(path.getValue()));
    ((ObjectNode) document.path("components").path("schemas")).retain(schemas(parts, selection));
    return JSON.writeValueAsBytes(document);
  }

  private static void cut(ObjectNode item, Set<String> tags) {
    item.properties()
        .removeIf(
            member ->
                SeparableSpecification.METHODS.contains(member.getKey())
                    && !isOf(member.getValue(), tags));
  }

  private static boolean isOf(JsonNode operation, Set<String> tags) {
    for (JsonNode tag : operation.path("tags")) {
      if (tags.contains(tag.asText())) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasOperation(JsonNode item) {
    return SeparableSpecification.METHODS.stream().anyMatch(item::has);
  }

  private static Set<String> schemas(SpecificationParts parts, Selection selection) {
    Set<String> needed = new HashSet<>();
    List<String> pending = new ArrayList<>(selection.schemas());
    for (String tag : selection.tags()) {
      pending.addAll(Objects.requireNonNull(parts.tags().get(tag), tag).references());
    }
    while (!pending.isEmpty()) {
      String schema = pending.remove(pending.size() - 1);
      if (parts.schemas().containsKey(schema) && needed.add(schema)) {
        pending.addAll(Objects.requireNonNull(parts.schemas().get(schema), schema).references());
      }
    }
    return needed;
  }
}

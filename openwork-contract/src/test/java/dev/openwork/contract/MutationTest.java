package dev.openwork.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.openwork.contract.change.Check;
import dev.openwork.contract.document.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Removes and replaces single nodes of the project's own contract. */
class MutationTest {
  private static final Path CONTRACT = Path.of("../server-v2/openapi/openapi.json");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SAMPLE = 3;

  @Test
  void reportsTheMutationOfAnObservableNode() throws IOException {
    JsonNode contract = JSON.readTree(Files.readAllBytes(CONTRACT));
    List<JsonPointer> pointers = pointers(contract);
    long seed = Long.getLong("openwork.mutations.seed", System.nanoTime());
    Collections.shuffle(pointers, new Random(seed));
    check(contract, pointers.subList(0, SAMPLE), "seed " + seed);
  }

  @Test
  @Tag("long")
  void reportsTheMutationOfAllObservableNodes() throws IOException {
    JsonNode contract = JSON.readTree(Files.readAllBytes(CONTRACT));
    check(contract, pointers(contract), "all");
  }

  private static void check(JsonNode contract, List<JsonPointer> pointers, String what)
      throws IOException {
    byte[] before = JSON.writeValueAsBytes(contract);
    JsonNode plain = Json.withoutDocumentation(contract);
    List<String> missed = new ArrayList<>();
    for (JsonPointer pointer : pointers) {
      for (boolean remove : new boolean[] {true, false}) {
        JsonNode mutated = contract.deepCopy();
        mutate(mutated.at(pointer.head()), mutated.at(pointer), pointer.last(), remove);
        boolean documentation = plain.equals(Json.withoutDocumentation(mutated));
        ContractChanges changes =
            ContractChanges.between(before, JSON.writeValueAsBytes(mutated)).orElseThrow();
        boolean reported =
            changes.all().stream()
                .anyMatch(change -> change.check() != Check.DOCUMENTATION_CHANGED);
        if (!documentation && !reported) {
          missed.add((remove ? "remove " : "replace ") + pointer + ": " + changes.lines());
        }
      }
    }
    assertThat(missed).as(what).isEmpty();
  }

  private static void mutate(JsonNode parent, JsonNode node, JsonPointer last, boolean remove) {
    JsonNode other =
        node.isBoolean()
            ? JSON.getNodeFactory().booleanNode(!node.asBoolean())
            : node.isNumber()
                ? JSON.getNodeFactory().numberNode(node.asInt() + 1)
                : JSON.getNodeFactory().textNode(node.asText() + "-");
    if (parent instanceof ObjectNode object) {
      if (remove) {
        object.remove(last.getMatchingProperty());
      } else {
        object.set(last.getMatchingProperty(), other);
      }
    } else if (parent instanceof ArrayNode array) {
      if (remove) {
        array.remove(last.getMatchingIndex());
      } else {
        array.set(last.getMatchingIndex(), other);
      }
    }
  }

  /** Returns the pointers of all nodes below paths and components. */
  private static List<JsonPointer> pointers(JsonNode contract) {
    List<JsonPointer> pointers = new ArrayList<>();
    for (String part : new String[] {"paths", "components"}) {
      collect(contract.path(part), JsonPointer.compile("/" + part), pointers);
    }
    return pointers;
  }

  private static void collect(JsonNode node, JsonPointer pointer, List<JsonPointer> pointers) {
    for (String name : Json.names(node)) {
      JsonPointer child = pointer.appendProperty(name);
      if (!name.startsWith("example")) {
        pointers.add(child);
        collect(node.path(name), child, pointers);
      }
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      pointers.add(pointer.appendIndex(i));
      collect(node.get(i), pointer.appendIndex(i), pointers);
    }
  }
}

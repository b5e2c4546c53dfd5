package dev.openwork.contract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.contract.document.OpenApiDocument;
import dev.openwork.contract.document.Operation;
import dev.openwork.contract.schema.References;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the operations that refer to a component, directly or through others. */
final class SchemaUsers {
  private final Map<String, Set<String>> users = new HashMap<>();

  SchemaUsers(OpenApiDocument... documents) {
    for (OpenApiDocument document : documents) {
      Map<String, Set<String>> known = new HashMap<>();
      for (Operation operation : document.operations()) {
        Set<String> reached = new HashSet<>();
        for (JsonNode node : List.of(operation.node(), operation.item().path("parameters"))) {
          follow(document, References.of(node), known, reached);
        }
        reached.forEach(
            it -> users.computeIfAbsent(it, key -> new HashSet<>()).add(operation.id()));
      }
    }
  }

  private static void follow(
      OpenApiDocument document,
      Set<String> references,
      Map<String, Set<String>> known,
      Set<String> reached) {
    for (String reference : references) {
      if (reached.add(reference)) {
        Set<String> inner =
            known.computeIfAbsent(reference, it -> References.of(document.target(it)));
        follow(document, inner, known, reached);
      }
    }
  }

  /** Returns the ids of the operations of any of the documents. */
  Set<String> of(String reference) {
    return users.getOrDefault(reference, Set.of());
  }
}

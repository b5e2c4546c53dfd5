package dev.openwork.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Compares who may call an operation: alternatives, each a set of schemes with their scopes.
 * Clients that satisfied one alternative have to satisfy one still.
 */
final class SecurityComparison {
  private SecurityComparison() {}

  static void compare(JsonNode old, JsonNode fresh, ChangeList changes, String operation) {
    List<Set<String>> was = alternatives(old);
    List<Set<String>> is = alternatives(fresh);
    if (!was.equals(is)) {
      boolean breaks =
          !was.stream().allMatch(had -> is.stream().anyMatch(needs -> had.containsAll(needs)));
      changes.changed(
          Change.Kind.SECURITY, operation, "access " + text(was) + " → " + text(is), breaks);
    }
  }

  private static List<Set<String>> alternatives(JsonNode requirements) {
    List<Set<String>> alternatives = new ArrayList<>();
    for (JsonNode requirement : requirements) {
      Set<String> needed = new TreeSet<>();
      for (String scheme : JsonNodes.names(requirement)) {
        needed.add(scheme);
        JsonNodes.texts(requirement.path(scheme)).forEach(scope -> needed.add(scheme + ":" + scope));
      }
      alternatives.add(needed);
    }
    return alternatives.isEmpty() ? List.of(Set.of()) : alternatives;
  }

  private static String text(List<Set<String>> alternatives) {
    return alternatives.stream()
        .map(needed -> needed.isEmpty() ? "anybody" : String.join(" and ", needed))
        .collect(Collectors.joining(" or "));
  }
}

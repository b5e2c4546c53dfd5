package dev.openwork.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Compares the security requirements of an operation: a list of alternatives, each a set of schemes
 * and scopes. A change is breaking unless every old alternative still satisfies a new one.
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
          Change.Kind.SECURITY, operation, "security " + text(was) + " → " + text(is), breaks);
    }
  }

  private static List<Set<String>> alternatives(JsonNode requirements) {
    List<Set<String>> alternatives = new ArrayList<>();
    for (JsonNode requirement : requirements) {
      Set<String> needed = new TreeSet<>();
      for (String scheme : JsonNodes.names(requirement)) {
        needed.add(scheme);
        JsonNodes.texts(requirement.path(scheme))
            .forEach(scope -> needed.add(scheme + ":" + scope));
      }
      alternatives.add(needed);
    }
    return alternatives.isEmpty() ? List.of(Set.of()) : alternatives;
  }

  private static String text(List<Set<String>> alternatives) {
    return alternatives.stream()
        .map(needed -> needed.isEmpty() ? "none" : String.join(" and ", needed))
        .collect(Collectors.joining(" or "));
  }
}

package dev.openwork.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/** Reads JSON trees. */
final class JsonNodes {
  private static final Set<String> DOCUMENTATION =
      Set.of("description", "summary", "example", "examples", "title", "externalDocs", "$comment");

  private JsonNodes() {}

  static Set<String> names(JsonNode object) {
    Set<String> names = new LinkedHashSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** Returns the names that occur in either object, sorted. */
  static Set<String> names(JsonNode one, JsonNode other) {
    Set<String> names = new TreeSet<>(names(one));
    names.addAll(names(other));
    return names;
  }

  /** Returns the elements of an array as text; empty when the node is not an array. */
  static Set<String> texts(JsonNode array) {
    Set<String> texts = new LinkedHashSet<>();
    array.forEach(element -> texts.add(element.asText()));
    return texts;
  }

  /** Returns the elements of the first set that are not in the second, in order. */
  static Set<String> minus(Set<String> one, Set<String> other) {
    Set<String> rest = new LinkedHashSet<>(one);
    rest.removeAll(other);
    return rest;
  }

  /** Records each differing keyword, except documentation, extensions and the given ones. */
  static void compareOtherKeywords(
      JsonNode before, JsonNode after, Set<String> compared, Details details) {
    for (String keyword : names(before, after)) {
      if (!compared.contains(keyword)
          && !DOCUMENTATION.contains(keyword)
          && !keyword.startsWith("x-")
          && !before.path(keyword).equals(after.path(keyword))) {
        details.add(keyword, false);
      }
    }
  }
}

package dev.openwork.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/** Reading JSON trees. */
final class JsonNodes {
  private static final Set<String> TEXT =
      Set.of("description", "summary", "example", "examples", "title", "externalDocs", "$comment");

  private JsonNodes() {}

  static Set<String> names(JsonNode object) {
    Set<String> names = new LinkedHashSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** The names in either object, sorted. */
  static Set<String> names(JsonNode one, JsonNode other) {
    Set<String> names = new TreeSet<>(names(one));
    names.addAll(names(other));
    return names;
  }

  /** The elements of an array as texts; none when there is no array. */
  static Set<String> texts(JsonNode array) {
    Set<String> texts = new LinkedHashSet<>();
    array.forEach(element -> texts.add(element.asText()));
    return texts;
  }

  /** What {@code one} has and {@code other} has not, in their order. */
  static Set<String> minus(Set<String> one, Set<String> other) {
    Set<String> rest = new LinkedHashSet<>(one);
    rest.removeAll(other);
    return rest;
  }

  /** Whether a keyword is for people, or for tools of which we know nothing. */
  static boolean isText(String keyword) {
    return TEXT.contains(keyword) || keyword.startsWith("x-");
  }

  /** Notes keywords that differ, but for text and those that somebody else compares. */
  static void others(JsonNode before, JsonNode after, Set<String> known, Details details) {
    for (String keyword : names(before, after)) {
      if (!known.contains(keyword)
          && !isText(keyword)
          && !before.path(keyword).equals(after.path(keyword))) {
        details.add(keyword, false);
      }
    }
  }
}

package dev.openwork.contract.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.openwork.contract.change.Check;
import dev.openwork.contract.change.Site;
import dev.openwork.contract.document.Json;
import dev.openwork.contract.document.Numbers;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The values that {@code enum} and {@code const} list. */
final class Values {
  private static final int SHOWN = 10;

  private Values() {}

  /** Returns the values that all parts list; empty when none of them lists values. */
  static Optional<Set<JsonNode>> of(List<JsonNode> parts) {
    Optional<Set<JsonNode>> all = Optional.empty();
    for (JsonNode part : parts) {
      Optional<Set<JsonNode>> listed = listed(part);
      if (listed.isPresent()) {
        all.ifPresent(listed.get()::retainAll);
        all = listed;
      }
    }
    return all;
  }

  private static Optional<Set<JsonNode>> listed(JsonNode part) {
    if (!part.path("enum").isArray() && !part.has("const")) {
      return Optional.empty();
    }
    Set<JsonNode> values = new LinkedHashSet<>();
    if (part.path("enum").isArray()) {
      part.path("enum").forEach(value -> values.add(Json.canonical(value)));
    }
    if (part.has("const")) {
      JsonNode value = Json.canonical(part.path("const"));
      if (part.path("enum").isArray()) {
        values.retainAll(Set.of(value));
      } else {
        values.add(value);
      }
    }
    if (part.path("nullable").asBoolean()) {
      values.add(NullNode.getInstance());
    }
    return Optional.of(values);
  }

  static Optional<Set<JsonNode>> ofType(Optional<Set<JsonNode>> values, ValueType type) {
    return values.map(
        all ->
            all.stream()
                .filter(value -> ValueType.of(value) == type)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  /**
   * Compares the listed values of two slices.
   *
   * @return whether the other rules have no effect on the comparison
   */
  static boolean compare(Site site, Slice old, Slice fresh) {
    if (old.values().isEmpty() && fresh.values().isEmpty()) {
      return false;
    }
    if (old.type() == ValueType.NULL) {
      return true;
    }
    String keyword = site.fresh().has("const") ? "const" : "enum";
    if (old.values().isEmpty()) {
      site.changed(Check.ENUM_ADDED, keyword, "enum " + text(fresh.values().orElseThrow()));
      return fresh.values().orElseThrow().stream().allMatch(old::accepts);
    }
    if (fresh.values().isEmpty()) {
      site.changed(Check.ENUM_REMOVED, keyword, "enum removed");
      return old.values().orElseThrow().stream().allMatch(fresh::accepts);
    }
    Set<JsonNode> removed = Json.minus(old.values().get(), fresh.values().get());
    Set<JsonNode> added = Json.minus(fresh.values().get(), old.values().get());
    boolean replaced = removed.size() == old.values().get().size() && !added.isEmpty();
    for (JsonNode value : removed) {
      site.changed(
          replaced ? Check.ENUM_REPLACED : Check.ENUM_VALUE_REMOVED, keyword, "-" + text(value));
    }
    for (JsonNode value : added) {
      site.changed(
          replaced ? Check.ENUM_REPLACED : Check.ENUM_VALUE_ADDED, keyword, "+" + text(value));
    }
    return true;
  }

  private static String text(Set<JsonNode> values) {
    String text = values.stream().limit(SHOWN).map(Values::text).collect(Collectors.joining(" "));
    return values.size() > SHOWN ? text + " …" : text;
  }

  static String text(JsonNode value) {
    return value.isNumber()
        ? Numbers.text(value.decimalValue())
        : value.isTextual() ? value.asText() : value.toString();
  }
}

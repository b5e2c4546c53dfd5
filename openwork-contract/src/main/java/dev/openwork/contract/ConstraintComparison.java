package dev.openwork.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Compares the constraints on single values: enum, bounds, pattern, default. */
final class ConstraintComparison {
  /** The bounds, and whether each is an upper bound. */
  private static final Map<String, Boolean> BOUNDS = bounds();

  private static final Set<String> RESTRICTIONS = Set.of("pattern", "multipleOf", "uniqueItems");

  static final Set<String> KEYWORDS = keywords();

  private ConstraintComparison() {}

  static void compare(JsonNode before, JsonNode after, Usage usage, Details details) {
    enumValues(enumValues(before), enumValues(after), usage, details);
    BOUNDS.forEach((name, upper) -> bound(name, upper, before, after, usage, details));
    RESTRICTIONS.forEach(
        name -> restriction(name, before.path(name), after.path(name), usage, details));
    if (!before.path("default").equals(after.path("default"))) {
      details.add(text("default", after.path("default")), false);
    }
    if (before.path("deprecated").asBoolean() != after.path("deprecated").asBoolean()) {
      details.add(
          after.path("deprecated").asBoolean() ? "deprecated" : "no longer deprecated", false);
    }
  }

  /** An additional value is reported but not breaking: clients must tolerate unknown values. */
  private static void enumValues(
      Set<String> before, Set<String> after, Usage usage, Details details) {
    if (before.isEmpty() != after.isEmpty()) {
      boolean closed = before.isEmpty();
      details.add(
          closed ? "enum " + String.join(" ", after) : "enum removed", usage.breaks(closed, false));
      return;
    }
    for (String value : JsonNodes.minus(before, after)) {
      details.add("-" + value, usage.breaks(true, false));
    }
    for (String value : JsonNodes.minus(after, before)) {
      details.add("+" + value, false);
    }
  }

  private static Set<String> enumValues(JsonNode schema) {
    return schema.has("const")
        ? Set.of(schema.path("const").asText())
        : JsonNodes.texts(schema.path("enum"));
  }

  private static void bound(
      String name, boolean upper, JsonNode before, JsonNode after, Usage usage, Details details) {
    double old = limit(before.path(name), name, upper);
    double fresh = limit(after.path(name), name, upper);
    if (old != fresh) {
      boolean narrower = upper ? fresh < old : fresh > old;
      String text =
          before.has(name) && after.has(name)
              ? name + " " + before.path(name).asText() + " → " + after.path(name).asText()
              : text(name, after.path(name));
      details.add(text, usage.breaks(narrower, false));
    }
  }

  private static double limit(JsonNode bound, String name, boolean upper) {
    if (bound.isNumber()) {
      return bound.asDouble();
    }
    // exclusiveMinimum and exclusiveMaximum are flags in OpenAPI 3.0, and bounds in 3.1.
    double none = upper ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
    if (bound.asBoolean()) {
      return 0;
    }
    return name.startsWith("min") && !name.equals("minimum") ? 0 : none;
  }

  private static void restriction(
      String name, JsonNode before, JsonNode after, Usage usage, Details details) {
    boolean was = before.asBoolean(!before.isMissingNode());
    boolean is = after.asBoolean(!after.isMissingNode());
    if ((was || is) && !before.equals(after)) {
      details.add(text(name, after), usage.breaks(is, false));
    }
  }

  private static String text(String name, JsonNode value) {
    return value.isMissingNode() ? name + " removed" : name + " " + value.asText(value.toString());
  }

  private static Map<String, Boolean> bounds() {
    Map<String, Boolean> bounds = new LinkedHashMap<>();
    for (String what : new String[] {"imum", "Length", "Items", "Properties"}) {
      bounds.put("min" + what, false);
      bounds.put("max" + what, true);
    }
    bounds.put("exclusiveMinimum", false);
    bounds.put("exclusiveMaximum", true);
    return bounds;
  }

  private static Set<String> keywords() {
    Set<String> keywords = new HashSet<>(Set.of("enum", "const", "default", "deprecated"));
    keywords.addAll(BOUNDS.keySet());
    keywords.addAll(RESTRICTIONS);
    return keywords;
  }
}

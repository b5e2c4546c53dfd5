package dev.openwork.contract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.contract.Change.Kind;
import dev.openwork.contract.SchemaComparison.Value;
import java.util.Set;

/** Compares the properties of one schema, named and additional ones. */
final class PropertyComparison {
  static final Set<String> KEYWORDS = Set.of("properties", "required", "additionalProperties");

  private final SchemaComparison schemas;
  private final ChangeList changes;
  private final Kind kind;
  private final String name;
  private final Usage usage;

  PropertyComparison(
      SchemaComparison schemas, ChangeList changes, Kind kind, String name, Usage usage) {
    this.schemas = schemas;
    this.changes = changes;
    this.kind = kind == Kind.SCHEMA ? Kind.PROPERTY : kind;
    this.name = name;
    this.usage = usage;
  }

  void compare(JsonNode old, JsonNode fresh, Details details) {
    Set<String> was = JsonNodes.texts(old.path("required"));
    Set<String> is = JsonNodes.texts(fresh.path("required"));
    JsonNode from = old.path("properties");
    JsonNode to = fresh.path("properties");
    for (String property : JsonNodes.names(from, to)) {
      Value before = new Value(from.path(property), was.contains(property));
      Value after = new Value(to.path(property), is.contains(property));
      if (!from.has(property)) {
        added(property, after);
      } else if (!to.has(property)) {
        removed(property, before, isFalse(fresh.path("additionalProperties")));
      } else if (!before.equals(after)) {
        schemas.compare(kind, name + "." + property, before, after, usageOf(before, after));
      }
    }
    requiredElsewhere(was, is, from, to, details);
    boolean named = !from.isEmpty() || !to.isEmpty();
    additional(
        old.path("additionalProperties"), fresh.path("additionalProperties"), named, details);
  }

  private void added(String property, Value after) {
    String type = SchemaType.of(after.schema()).text() + (after.required() ? "" : "?");
    boolean breaks = usageOf(after, after).breaks(after.required(), false);
    changes.added(kind, name + "." + property, type, breaks);
  }

  /** A server ignores an unknown property unless the schema forbids additional properties. */
  private void removed(String property, Value before, boolean closed) {
    changes.removed(kind, name + "." + property, usageOf(before, before).breaks(closed, true));
  }

  /** Compares required properties that another part of the same composition declares. */
  private void requiredElsewhere(
      Set<String> was, Set<String> is, JsonNode from, JsonNode to, Details details) {
    for (String property : JsonNodes.minus(is, was)) {
      if (!to.has(property)) {
        details.add(property + " required", usage.breaks(true, false));
      }
    }
    for (String property : JsonNodes.minus(was, is)) {
      if (!from.has(property)) {
        details.add(property + " optional", usage.breaks(false, true));
      }
    }
  }

  /** The text of the type of a map without named properties contains the type of its values. */
  private void additional(JsonNode old, JsonNode fresh, boolean named, Details details) {
    boolean closed = isFalse(old);
    boolean closes = isFalse(fresh);
    if (closed != closes) {
      details.add(
          "additional properties " + (closes ? "forbidden" : "allowed"),
          usage.breaks(closes, false));
    } else if (SchemaType.of(old).text().equals(SchemaType.of(fresh).text())) {
      schemas.nested(kind, name + ".*", old, fresh, usage);
    } else if (named) {
      String types = SchemaType.of(old).text() + " → " + SchemaType.of(fresh).text();
      details.add("additional properties " + types, usage.breaks(true, true));
    }
  }

  private static boolean isFalse(JsonNode node) {
    return node.isBoolean() && !node.asBoolean();
  }

  private Usage usageOf(Value before, Value after) {
    return usage.only(is("readOnly", before, after), is("writeOnly", before, after));
  }

  private static boolean is(String keyword, Value before, Value after) {
    return before.schema().path(keyword).asBoolean() && after.schema().path(keyword).asBoolean();
  }
}

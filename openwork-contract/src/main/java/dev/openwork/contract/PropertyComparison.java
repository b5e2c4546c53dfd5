package dev.openwork.contract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.contract.Change.Kind;
import dev.openwork.contract.SchemaComparison.Value;
import java.util.Set;

/** Compares the fields of an object, and what it says about fields that it does not name. */
final class PropertyComparison {
  static final Set<String> KEYWORDS = Set.of("properties", "required", "additionalProperties");

  private final SchemaComparison schemas;
  private final ChangeList changes;
  private final Kind kind;
  private final String name;
  private final Usage use;

  /** Of one schema, by its name and use. */
  PropertyComparison(
      SchemaComparison schemas, ChangeList changes, Kind kind, String name, Usage use) {
    this.schemas = schemas;
    this.changes = changes;
    this.kind = kind == Kind.SCHEMA ? Kind.PROPERTY : kind;
    this.name = name;
    this.use = use;
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
        removed(property, before, isClosed(fresh));
      } else if (!before.equals(after)) {
        schemas.compare(kind, name + "." + property, before, after, useOf(before, after));
      }
    }
    requiredElsewhere(was, is, from, to, details);
    boolean named = !from.isEmpty() || !to.isEmpty();
    others(old.path("additionalProperties"), fresh.path("additionalProperties"), named, details);
  }

  private void added(String property, Value after) {
    String type = SchemaType.of(after.schema()).text() + (after.required() ? "" : "?");
    boolean breaks = useOf(after, after).breaks(after.required(), false);
    changes.added(kind, name + "." + property, type, breaks);
  }

  /** A server ignores a field that it no longer knows, unless it says that it admits no others. */
  private void removed(String property, Value before, boolean closed) {
    changes.removed(kind, name + "." + property, useOf(before, before).breaks(closed, true));
  }

  /** Fields that are required here and described in another part of the same composition. */
  private void requiredElsewhere(
      Set<String> was, Set<String> is, JsonNode from, JsonNode to, Details details) {
    for (String property : JsonNodes.minus(is, was)) {
      if (!to.has(property)) {
        details.add(property + " required", use.breaks(true, false));
      }
    }
    for (String property : JsonNodes.minus(was, is)) {
      if (!from.has(property)) {
        details.add(property + " not required", use.breaks(false, true));
      }
    }
  }

  /** A map without named fields says the type of its values in its own. */
  private void others(JsonNode old, JsonNode fresh, boolean named, Details details) {
    boolean closed = old.isBoolean() && !old.asBoolean();
    boolean closes = fresh.isBoolean() && !fresh.asBoolean();
    if (closed != closes) {
      details.add(closes ? "no other fields" : "other fields", use.breaks(closes, false));
    } else if (SchemaType.of(old).text().equals(SchemaType.of(fresh).text())) {
      schemas.nested(kind, name + ".*", old, fresh, use);
    } else if (named) {
      String types = SchemaType.of(old).text() + " → " + SchemaType.of(fresh).text();
      details.add("other fields " + types, use.breaks(true, true));
    }
  }

  private static boolean isClosed(JsonNode schema) {
    JsonNode others = schema.path("additionalProperties");
    return others.isBoolean() && !others.asBoolean();
  }

  private Usage useOf(Value before, Value after) {
    return use.only(is("readOnly", before, after), is("writeOnly", before, after));
  }

  private static boolean is(String keyword, Value before, Value after) {
    return before.schema().path(keyword).asBoolean() && after.schema().path(keyword).asBoolean();
  }
}

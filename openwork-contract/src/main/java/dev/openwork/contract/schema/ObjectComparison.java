package dev.openwork.contract.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.openwork.contract.change.Change.Kind;
import dev.openwork.contract.change.Check;
import dev.openwork.contract.change.Direction;
import dev.openwork.contract.change.Site;
import dev.openwork.contract.document.Json;
import dev.openwork.contract.schema.SchemaComparison.Checks;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares the rules of objects. */
final class ObjectComparison {
  private static final Checks PROPERTY =
      new Checks(Check.PROPERTY_REQUIRED, Check.PROPERTY_OPTIONAL);

  private final SchemaComparison schemas;
  private final Site site;
  private final Site property;

  ObjectComparison(SchemaComparison schemas, Site site) {
    this.schemas = schemas;
    this.site = site;
    this.property = site.kind() == Kind.SCHEMA ? site.kind(Kind.PROPERTY) : site;
  }

  void compare(ObjectRules old, ObjectRules fresh) {
    Set<String> names = new TreeSet<>(old.properties().keySet());
    names.addAll(fresh.properties().keySet());
    names.forEach(name -> property(name, old, fresh));
    requiredElsewhere(names, old, fresh);
    Set<String> patterns = new TreeSet<>(old.patterns().keySet());
    patterns.addAll(fresh.patterns().keySet());
    for (String pattern : patterns) {
      additional("./" + pattern + "/", old.matching(pattern), fresh.matching(pattern));
    }
    additional(".*", old.additional(), fresh.additional());
    schemas.condition(site, "propertyNames", "property names", old.names(), fresh.names());
    Bounds.compareLower(site, "minProperties", old.lower(), fresh.lower());
    Bounds.compareUpper(site, "maxProperties", old.upper(), fresh.upper());
    dependent(old, fresh);
  }

  private void property(String name, ObjectRules old, ObjectRules fresh) {
    Schema was = old.properties().get(name);
    Schema is = fresh.properties().get(name);
    Value before = was == null ? null : value(was, old.required().contains(name));
    Value after = is == null ? null : value(is, fresh.required().contains(name));
    if (before == null || (before.schema.isNever() && after != null && !after.schema.isNever())) {
      if (after != null) {
        added(at(name, null, after), old.unnamed(name), after, old.required().contains(name));
      }
    } else if (after == null || (after.schema.isNever() && !before.schema.isNever())) {
      removed(at(name, before, null), before, fresh.unnamed(name), after != null);
    } else {
      changed(at(name, before, after), before, after);
    }
  }

  /** One version of a property. It is absent in a direction if it is read-only or write-only. */
  private record Value(Schema schema, boolean required, boolean readOnly, boolean writeOnly) {
    boolean isIn(Direction direction) {
      return direction == Direction.REQUEST ? !readOnly : direction == Direction.NONE || !writeOnly;
    }
  }

  private static Value value(Schema schema, boolean required) {
    return new Value(schema, required, schema.is("readOnly"), schema.is("writeOnly"));
  }

  private Site at(String name, @Nullable Value old, @Nullable Value fresh) {
    JsonNode missing = MissingNode.getInstance();
    JsonNode was = old == null ? missing : place(old, site.old());
    JsonNode is = fresh == null ? missing : place(fresh, site.fresh());
    return property.at("." + name, was, is);
  }

  private static JsonNode place(Value value, JsonNode parent) {
    return value.schema.node().isContainerNode() ? value.schema.node() : parent;
  }

  private void added(Site at, Schema before, Value value, boolean wasRequired) {
    String form = value.schema.text() + (value.required ? "" : "?");
    if (!value.isIn(at.direction())) {
      at.direction(Direction.NONE).added(Check.PROPERTY_ADDED, form);
    } else if (value.required && !wasRequired) {
      at.added(Check.PROPERTY_ADDED_REQUIRED, form);
    } else if (conflict(at, before, value.schema)) {
      at.added(Check.PROPERTY_ADDED_TYPED, form);
    } else {
      at.added(Check.PROPERTY_ADDED, form);
    }
  }

  /** Returns whether the values that additional properties had do not suit the named property. */
  private boolean conflict(Site at, Schema before, Schema after) {
    return !before.isAny()
        && !before.isNever()
        && (at.direction() == Direction.REQUEST
            ? schemas.isNarrower(before, after)
            : schemas.isWider(before, after));
  }

  /** A server ignores an unknown property unless the schema forbids it. */
  private void removed(Site at, Value value, Schema after, boolean forbidden) {
    boolean typed = !after.isAny() && !after.isNever();
    boolean suits =
        typed
            && (at.direction() == Direction.REQUEST
                ? !schemas.isNarrower(value.schema, after)
                : !value.required && !schemas.isWider(value.schema, after));
    if (!value.isIn(at.direction())) {
      at.direction(Direction.NONE).removed(Check.PROPERTY_REMOVED);
    } else if (suits) {
      at.removed(Check.PROPERTY_NOT_NAMED);
    } else if (forbidden || typed || after.isNever()) {
      at.removed(Check.PROPERTY_REJECTED);
    } else {
      at.removed(Check.PROPERTY_REMOVED);
    }
  }

  private void changed(Site at, Value old, Value fresh) {
    Direction direction = at.direction();
    if (old.isIn(direction) && fresh.isIn(direction)) {
      access(at, old, fresh);
      schemas.compare(at, old.schema, old.required, fresh.schema, fresh.required, PROPERTY);
    } else if (old.isIn(direction)) {
      boolean request = direction == Direction.REQUEST;
      at.changed(
          request ? Check.PROPERTY_READ_ONLY : Check.PROPERTY_WRITE_ONLY,
          request ? "read-only" : "write-only");
    } else if (fresh.isIn(direction)) {
      at.changed(
          fresh.required ? Check.PROPERTY_REQUIRED : Check.PROPERTY_IN_BOTH,
          direction == Direction.REQUEST ? "no longer read-only" : "no longer write-only");
    } else {
      schemas.compare(
          at.direction(Direction.NONE),
          old.schema,
          old.required,
          fresh.schema,
          fresh.required,
          PROPERTY);
    }
  }

  private static void access(Site at, Value old, Value fresh) {
    if (old.readOnly != fresh.readOnly) {
      at.changed(
          Check.ACCESS_CHANGED, "readOnly", fresh.readOnly ? "read-only" : "no longer read-only");
    }
    if (old.writeOnly != fresh.writeOnly) {
      at.changed(
          Check.ACCESS_CHANGED,
          "writeOnly",
          fresh.writeOnly ? "write-only" : "no longer write-only");
    }
  }

  /** Compares required properties that have no schema. */
  private void requiredElsewhere(Set<String> names, ObjectRules old, ObjectRules fresh) {
    for (String name : Json.minus(Json.minus(fresh.required(), old.required()), names)) {
      site.changed(Check.PROPERTY_REQUIRED, "required", name + " required");
    }
    for (String name : Json.minus(Json.minus(old.required(), fresh.required()), names)) {
      site.changed(Check.PROPERTY_OPTIONAL, "required", name + " optional");
    }
  }

  private void additional(String suffix, Schema old, Schema fresh) {
    if (old.isNever() != fresh.isNever()) {
      site.changed(
          fresh.isNever()
              ? Check.ADDITIONAL_PROPERTIES_FORBIDDEN
              : Check.ADDITIONAL_PROPERTIES_ALLOWED,
          "additionalProperties",
          (suffix.equals(".*") ? "additional properties" : "properties " + suffix.substring(1))
              + (fresh.isNever() ? " forbidden" : " allowed"));
    } else {
      schemas.compare(property.at(suffix, old.node(), fresh.node()), old, fresh);
    }
  }

  private void dependent(ObjectRules old, ObjectRules fresh) {
    Set<String> names = new TreeSet<>(old.dependentRequired().keySet());
    names.addAll(fresh.dependentRequired().keySet());
    for (String name : names) {
      Set<String> was = old.dependentRequired().getOrDefault(name, Set.of());
      Set<String> is = fresh.dependentRequired().getOrDefault(name, Set.of());
      site.changed(
          !was.containsAll(is),
          !is.containsAll(was),
          Check.CONDITION_ADDED,
          Check.CONDITION_REMOVED,
          Check.CONDITION_CHANGED,
          "dependentRequired",
          name + " requires " + (is.isEmpty() ? "nothing" : String.join(", ", is)));
    }
    names = new TreeSet<>(old.dependentSchemas().keySet());
    names.addAll(fresh.dependentSchemas().keySet());
    for (String name : names) {
      schemas.condition(
          site,
          "dependentSchemas",
          "schema for objects with " + name,
          old.dependent(name),
          fresh.dependent(name));
    }
  }
}

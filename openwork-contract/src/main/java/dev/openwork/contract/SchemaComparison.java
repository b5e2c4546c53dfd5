package dev.openwork.contract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.contract.Change.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Compares schemas with their properties and members. A named schema is compared under its own
 * name, not where it is referred to. When a reference is replaced by another, the two referenced
 * schemas are compared to determine whether the replacement breaks clients.
 */
final class SchemaComparison {
  private static final Set<String> COMPARED = compared();

  private final OpenApiDocument before;
  private final OpenApiDocument after;
  private final ChangeList changes;
  private final Map<String, Boolean> verdicts;

  SchemaComparison(OpenApiDocument before, OpenApiDocument after, ChangeList changes) {
    this(before, after, changes, new HashMap<>());
  }

  private SchemaComparison(
      OpenApiDocument before,
      OpenApiDocument after,
      ChangeList changes,
      Map<String, Boolean> verdicts) {
    this.before = before;
    this.after = after;
    this.changes = changes;
    this.verdicts = verdicts;
  }

  /** One version of a value: its schema, and whether the value is required. */
  record Value(JsonNode schema, boolean required) {}

  /** Compares two versions of a schema for a required value. */
  void compare(Kind kind, String name, JsonNode old, JsonNode fresh, Usage usage) {
    compare(kind, name, new Value(old, true), new Value(fresh, true), usage);
  }

  /** Compares two versions of a value. */
  void compare(Kind kind, String name, Value old, Value fresh, Usage usage) {
    if (old.equals(fresh)) {
      return;
    }
    Details details = new Details();
    SchemaType was = SchemaType.of(old.schema());
    SchemaType is = SchemaType.of(fresh.schema());
    if (!form(old).equals(form(fresh))) {
      boolean unionStays = was.isUnion() && is.isUnion() && old.required() == fresh.required();
      if (!unionStays || was.nullable() != is.nullable()) {
        details.add(form(old) + " → " + form(fresh), formBreaks(old, fresh, usage));
      }
    }
    if (was.isComparableWith(is)) {
      inside(kind, name, was.schema(), is.schema(), usage, details);
    }
    changes.changed(kind, name, details);
  }

  /** Compares nested schemas, unless their types differ: then the outer type reports that. */
  void nested(Kind kind, String name, JsonNode old, JsonNode fresh, Usage usage) {
    if (SchemaType.of(old).text().equals(SchemaType.of(fresh).text())) {
      compare(kind, name, old, fresh, usage);
    }
  }

  /**
   * Compares two {@code content} objects: the media types of a body or response, and their schemas.
   */
  void compareContent(Kind kind, String name, JsonNode old, JsonNode fresh, Usage usage) {
    Details details = new Details();
    for (String type : JsonNodes.names(old, fresh)) {
      if (!fresh.has(type)) {
        details.add("-" + type, true);
      } else if (!old.has(type)) {
        details.add("+" + type, false);
      } else {
        compare(kind, name, old.path(type).path("schema"), fresh.path(type).path("schema"), usage);
        JsonNodes.compareOtherKeywords(old.path(type), fresh.path(type), Set.of("schema"), details);
      }
    }
    changes.changed(kind, name, details);
  }

  private static String form(Value value) {
    return SchemaType.of(value.schema()).text() + (value.required() ? "" : "?");
  }

  private boolean formBreaks(Value old, Value fresh, Usage usage) {
    SchemaType was = SchemaType.of(old.schema());
    SchemaType is = SchemaType.of(fresh.schema());
    boolean absence =
        usage.breaks(!old.required() && fresh.required(), old.required() && !fresh.required());
    boolean nullability =
        usage.breaks(was.nullable() && !is.nullable(), !was.nullable() && is.nullable());
    return absence || nullability || typeBreaks(was, is, usage);
  }

  private boolean typeBreaks(SchemaType was, SchemaType is, Usage usage) {
    if (!was.reference().equals(is.reference())) {
      return insideBreaks(was.schema(), is.schema(), usage);
    }
    if (was.isUnion() && is.isUnion()) {
      return false;
    }
    return usage.breaks(!is.includes(was), !was.includes(is))
        || (was.types().equals(is.types())
            && (partBreaks("items", was, is, usage)
                || partBreaks("additionalProperties", was, is, usage)));
  }

  private boolean partBreaks(String keyword, SchemaType was, SchemaType is, Usage usage) {
    JsonNode old = was.schema().path(keyword);
    JsonNode fresh = is.schema().path(keyword);
    return !SchemaType.of(old).text().equals(SchemaType.of(fresh).text())
        && insideBreaks(old, fresh, usage);
  }

  /** Returns whether clients break when one schema is replaced by another. */
  private boolean insideBreaks(JsonNode old, JsonNode fresh, Usage usage) {
    String pair = SchemaType.of(old).text() + " " + SchemaType.of(fresh).text() + " " + usage;
    Boolean known = verdicts.get(pair);
    if (known != null) {
      return known;
    }
    boolean named = old.has("$ref") || fresh.has("$ref");
    if (named) {
      // Schemas can be recursive: a pair that is already being compared does not break clients.
      verdicts.put(pair, false);
    }
    ChangeList silent = new ChangeList();
    new SchemaComparison(before, after, silent, verdicts)
        .compare(Kind.SCHEMA, "", before.resolve(old), after.resolve(fresh), usage);
    if (named) {
      verdicts.put(pair, silent.breaking());
    }
    return silent.breaking();
  }

  private void inside(
      Kind kind, String name, JsonNode old, JsonNode fresh, Usage usage, Details details) {
    ConstraintComparison.compare(old, fresh, usage, details);
    new CompositionComparison(this, kind, name, usage).compare(old, fresh, details);
    new PropertyComparison(this, changes, kind, name, usage).compare(old, fresh, details);
    nested(kind, name + "[]", old.path("items"), fresh.path("items"), usage);
    JsonNodes.compareOtherKeywords(old, fresh, COMPARED, details);
  }

  private static Set<String> compared() {
    Set<String> keywords = new HashSet<>(ConstraintComparison.KEYWORDS);
    keywords.addAll(CompositionComparison.KEYWORDS);
    keywords.addAll(PropertyComparison.KEYWORDS);
    keywords.addAll(SchemaType.KEYWORDS);
    return Set.copyOf(keywords);
  }
}

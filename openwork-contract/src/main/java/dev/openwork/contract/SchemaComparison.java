package dev.openwork.contract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.contract.Change.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Compares schemas, their fields and members. What a schema refers to by name is compared under
 * that name; only where a reference comes to lead elsewhere, what it led to and what it leads to
 * are compared to find out whether that breaks clients.
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

  /**
   * One version of a value.
   *
   * @param schema its schema
   * @param required whether it must be there
   */
  record Value(JsonNode schema, boolean required) {}

  /** Compares two versions of a schema that must be there in both. */
  void compare(Kind kind, String name, JsonNode old, JsonNode fresh, Usage use) {
    compare(kind, name, new Value(old, true), new Value(fresh, true), use);
  }

  /** Compares two versions of a value. */
  void compare(Kind kind, String name, Value old, Value fresh, Usage use) {
    if (old.equals(fresh)) {
      return;
    }
    Details details = new Details();
    SchemaType was = SchemaType.of(old.schema());
    SchemaType is = SchemaType.of(fresh.schema());
    if (!form(old).equals(form(fresh))) {
      boolean unionStays = was.isUnion() && is.isUnion() && old.required() == fresh.required();
      if (!unionStays || was.nullable() != is.nullable()) {
        details.add(form(old) + " → " + form(fresh), formBreaks(old, fresh, use));
      }
    }
    if (was.isComparableWith(is)) {
      inside(kind, name, was.schema(), is.schema(), use, details);
    }
    changes.changed(kind, name, details);
  }

  /** Compares what both versions may have at a place; what a type's name tells is noted already. */
  void nested(Kind kind, String name, JsonNode old, JsonNode fresh, Usage use) {
    if (SchemaType.of(old).text().equals(SchemaType.of(fresh).text())) {
      compare(kind, name, old, fresh, use);
    }
  }

  private static String form(Value value) {
    return SchemaType.of(value.schema()).text() + (value.required() ? "" : "?");
  }

  private boolean formBreaks(Value old, Value fresh, Usage use) {
    SchemaType was = SchemaType.of(old.schema());
    SchemaType is = SchemaType.of(fresh.schema());
    boolean absence =
        use.breaks(!old.required() && fresh.required(), old.required() && !fresh.required());
    boolean nullability =
        use.breaks(was.nullable() && !is.nullable(), !was.nullable() && is.nullable());
    return absence || nullability || typeBreaks(was, is, use);
  }

  private boolean typeBreaks(SchemaType was, SchemaType is, Usage use) {
    if (!was.reference().equals(is.reference())) {
      return insideBreaks(was.schema(), is.schema(), use);
    }
    if (was.isUnion() && is.isUnion()) {
      return false;
    }
    return use.breaks(!Coverage.of(is, was), !Coverage.of(was, is))
        || (was.types().equals(is.types())
            && (partBreaks("items", was, is, use)
                || partBreaks("additionalProperties", was, is, use)));
  }

  private boolean partBreaks(String keyword, SchemaType was, SchemaType is, Usage use) {
    JsonNode old = was.schema().path(keyword);
    JsonNode fresh = is.schema().path(keyword);
    return !SchemaType.of(old).text().equals(SchemaType.of(fresh).text()) && insideBreaks(old, fresh, use);
  }

  /** Whether clients break where one schema takes the place of another. */
  private boolean insideBreaks(JsonNode old, JsonNode fresh, Usage use) {
    String pair = SchemaType.of(old).text() + " " + SchemaType.of(fresh).text() + " " + use;
    Boolean known = verdicts.get(pair);
    if (known != null) {
      return known;
    }
    boolean named = old.has("$ref") || fresh.has("$ref");
    if (named) {
      // Schemas may contain themselves: what is being looked into adds nothing to the verdict.
      verdicts.put(pair, false);
    }
    ChangeList silent = new ChangeList();
    new SchemaComparison(before, after, silent, verdicts)
        .compare(Kind.SCHEMA, "", before.resolve(old), after.resolve(fresh), use);
    if (named) {
      verdicts.put(pair, silent.breaking());
    }
    return silent.breaking();
  }

  private void inside(
      Kind kind, String name, JsonNode old, JsonNode fresh, Usage use, Details details) {
    ConstraintComparison.compare(old, fresh, use, details);
    new CompositionComparison(this, kind, name, use).compare(old, fresh, details);
    new PropertyComparison(this, changes, kind, name, use).compare(old, fresh, details);
    nested(kind, name + "[]", old.path("items"), fresh.path("items"), use);
    JsonNodes.others(old, fresh, COMPARED, details);
  }

  private static Set<String> compared() {
    Set<String> keywords = new HashSet<>(ConstraintComparison.KEYWORDS);
    keywords.addAll(CompositionComparison.KEYWORDS);
    keywords.addAll(PropertyComparison.KEYWORDS);
    keywords.addAll(SchemaType.KEYWORDS);
    return Set.copyOf(keywords);
  }
}

package dev.openwork.contract.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.contract.change.Check;
import dev.openwork.contract.change.Site;
import dev.openwork.contract.document.Json;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The rules of a slice for all types: {@code not}, {@code if}, unknown keywords and references that
 * cannot be resolved.
 *
 * @param excluded the schemas of {@code not}
 * @param cases the parts with {@code if}
 * @param other the values of unknown keywords
 */
record Conditions(List<Schema> excluded, List<JsonNode> cases, Map<String, Set<JsonNode>> other) {

  static Conditions of(Slice slice) {
    List<Schema> excluded = new ArrayList<>();
    List<JsonNode> cases = new ArrayList<>();
    Map<String, Set<JsonNode>> other = new TreeMap<>();
    Schemas schemas = slice.schemas();
    for (JsonNode part : new LinkedHashSet<>(slice.parts())) {
      if (part.has("not")) {
        excluded.add(schemas.of(part.path("not")));
      }
      if (part.has("if") && (part.has("then") || part.has("else"))) {
        cases.add(part);
      }
      for (String keyword : Json.names(part)) {
        boolean unresolved =
            Set.of("$ref", "$dynamicRef").contains(keyword)
                && schemas.document().target(part.path(keyword).asText()).isMissingNode();
        if (unresolved || !Keywords.isKnown(keyword)) {
          other
              .computeIfAbsent(keyword, it -> new LinkedHashSet<>())
              .add(Json.withoutDocumentation(part.path(keyword)));
        }
      }
    }
    return new Conditions(excluded, cases, other);
  }

  void compare(Site site, Conditions fresh, SchemaComparison schemas) {
    excluded(site, fresh, schemas);
    cases(site, fresh, schemas);
    Set<String> keywords = new TreeSet<>(other.keySet());
    keywords.addAll(fresh.other.keySet());
    for (String keyword : keywords) {
      if (!other
          .getOrDefault(keyword, Set.of())
          .equals(fresh.other.getOrDefault(keyword, Set.of()))) {
        site.changed(Check.KEYWORD_CHANGED, keyword, keyword);
      }
    }
  }

  /** A wider excluded schema leaves fewer values. */
  private void excluded(Site site, Conditions fresh, SchemaComparison schemas) {
    if (excluded.size() == 1 && fresh.excluded.size() == 1) {
      Schema was = excluded.get(0);
      Schema is = fresh.excluded.get(0);
      site.changed(
          schemas.isWider(was, is),
          schemas.isNarrower(was, is),
          Check.CONDITION_ADDED,
          Check.CONDITION_REMOVED,
          Check.CONDITION_CHANGED,
          "not",
          "not changed");
      return;
    }
    site.changed(
        fresh.excluded.stream().anyMatch(it -> isNew(it, excluded, schemas)),
        excluded.stream().anyMatch(it -> isNew(it, fresh.excluded, schemas)),
        Check.CONDITION_ADDED,
        Check.CONDITION_REMOVED,
        Check.CONDITION_CHANGED,
        "not",
        fresh.excluded.size() < excluded.size() ? "not removed" : "not added");
  }

  private static boolean isNew(Schema schema, List<Schema> known, SchemaComparison schemas) {
    return known.stream().noneMatch(it -> schemas.areEqual(it, schema));
  }

  private void cases(Site site, Conditions fresh, SchemaComparison schemas) {
    if (cases.size() != fresh.cases.size()) {
      boolean added = cases.size() < fresh.cases.size();
      boolean kept = (added ? fresh.cases : cases).containsAll(added ? cases : fresh.cases);
      site.changed(
          !kept ? Check.CONDITION_CHANGED : added ? Check.CONDITION_ADDED : Check.CONDITION_REMOVED,
          "if",
          added ? "if added" : "if removed");
      return;
    }
    for (int i = 0; i < cases.size(); i++) {
      JsonNode was = cases.get(i);
      JsonNode is = fresh.cases.get(i);
      if (!schemas.areEqual(schemas.old(was.path("if")), schemas.fresh(is.path("if")))) {
        site.changed(Check.CONDITION_CHANGED, "if", "if changed");
      }
      for (String branch : List.of("then", "else")) {
        schemas.condition(
            site, branch, branch, schemas.old(was.path(branch)), schemas.fresh(is.path(branch)));
      }
    }
  }
}

package dev.openwork.contract.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.openwork.contract.change.Check;
import dev.openwork.contract.change.Site;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rules for arrays.
 *
 * @param lower the lower bound of the number of items
 * @param upper the upper bound of the number of items
 * @param unique whether items are unique
 * @param prefix the schemas of the first items
 * @param items the schema of the other items
 * @param contained the schema that some items satisfy
 * @param lowerContained the lower bound of the number of items that satisfy it
 * @param upperContained the upper bound of the number of items that satisfy it
 */
public record ArrayRules(
    Optional<BigDecimal> lower,
    Optional<BigDecimal> upper,
    boolean unique,
    List<Schema> prefix,
    Schema items,
    Optional<Schema> contained,
    Optional<BigDecimal> lowerContained,
    Optional<BigDecimal> upperContained) {

  static ArrayRules of(Schemas schemas, List<JsonNode> parts) {
    int length = parts.stream().mapToInt(part -> part.path("prefixItems").size()).max().orElse(0);
    List<Schema> prefix = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      int index = i;
      prefix.add(schemas.all(parts.stream().map(part -> item(part, index)).toList()));
    }
    List<JsonNode> contained =
        parts.stream().filter(ArrayRules::contains).map(part -> part.path("contains")).toList();
    return new ArrayRules(
        Bounds.lower(parts, "minItems"),
        Bounds.upper(parts, "maxItems"),
        parts.stream().anyMatch(part -> part.path("uniqueItems").asBoolean()),
        prefix,
        schemas.all(parts.stream().map(part -> item(part, length)).toList()),
        contained.isEmpty() ? Optional.empty() : Optional.of(schemas.all(contained)),
        contained.isEmpty()
            ? Optional.empty()
            : Bounds.lower(parts, "minContains")
                .filter(bound -> bound.compareTo(BigDecimal.ONE) != 0),
        Bounds.upper(contained.isEmpty() ? List.of() : parts, "maxContains"));
  }

  private static JsonNode item(JsonNode part, int index) {
    JsonNode prefix = part.path("prefixItems").path(index);
    if (!prefix.isMissingNode()) {
      return prefix;
    }
    JsonNode items = part.path("items");
    JsonNode other = items.isMissingNode() ? part.path("unevaluatedItems") : items;
    return other.isArray() ? MissingNode.getInstance() : other;
  }

  /** No item has to satisfy the schema if the lower bound is 0. */
  private static boolean contains(JsonNode part) {
    return part.has("contains")
        && (part.path("minContains").asInt(1) > 0 || part.has("maxContains"));
  }

  void compare(Site site, ArrayRules fresh, SchemaComparison schemas) {
    Bounds.compareLower(site, "minItems", lower, fresh.lower);
    Bounds.compareUpper(site, "maxItems", upper, fresh.upper);
    if (unique != fresh.unique) {
      site.changed(
          fresh.unique ? Check.BOUND_NARROWED : Check.BOUND_WIDENED,
          "uniqueItems",
          fresh.unique ? "uniqueItems true" : "uniqueItems removed");
    }
    for (int i = 0; i < Math.max(prefix.size(), fresh.prefix.size()); i++) {
      position(site, "[" + i + "]", at(i), fresh.at(i), schemas);
    }
    position(site, "[]", items, fresh.items, schemas);
    schemas.condition(
        site,
        "contains",
        "contains",
        contained.orElse(items.schemas().any()),
        fresh.contained.orElse(items.schemas().any()));
    if (contained.isPresent() && fresh.contained.isPresent()) {
      Bounds.compareLower(site, "minContains", lowerContained, fresh.lowerContained);
    }
    Bounds.compareUpper(site, "maxContains", upperContained, fresh.upperContained);
  }

  private Schema at(int index) {
    return index < prefix.size() ? prefix.get(index) : items;
  }

  private static void position(
      Site site, String suffix, Schema old, Schema fresh, SchemaComparison schemas) {
    if (old.isNever() != fresh.isNever()) {
      site.changed(
          fresh.isNever() ? Check.ADDITIONAL_ITEMS_FORBIDDEN : Check.ADDITIONAL_ITEMS_ALLOWED,
          "items",
          "items " + suffix + (fresh.isNever() ? " forbidden" : " allowed"));
    } else {
      schemas.compare(site.at(suffix, old.node(), fresh.node()), old, fresh);
    }
  }
}

package dev.openwork.contract.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.contract.change.Check;
import dev.openwork.contract.change.Site;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How the member of a union is selected.
 *
 * @param property the property that selects; empty for none
 * @param mapping the reference that each value of the property selects
 * @param implied the values that are names of schemas
 */
record Discriminator(String property, Map<String, String> mapping, Map<String, String> implied) {
  private static final String SCHEMAS = "#/components/schemas/";

  static Discriminator of(Schema schema) {
    JsonNode node = schema.first("discriminator");
    Map<String, String> mapping = new TreeMap<>();
    node.path("mapping")
        .properties()
        .forEach(it -> mapping.put(it.getKey(), reference(it.getValue().asText())));
    Map<String, String> implied = new TreeMap<>();
    for (JsonNode member : schema.members()) {
      Optional<String> reference = schema.schemas().of(member).name();
      reference
          .filter(it -> !mapping.containsValue(it))
          .ifPresent(it -> implied.put(SchemaText.name(it), it));
    }
    return new Discriminator(node.path("propertyName").asText(), mapping, implied);
  }

  /** Returns the reference that a mapping contains: as such, or as the name of a schema. */
  static String reference(String target) {
    return target.contains("/") || target.contains("#") ? target : SCHEMAS + target;
  }

  void compare(Site site, Discriminator fresh, SchemaComparison schemas) {
    if (!property.equals(fresh.property)) {
      site.changed(
          !fresh.property.isEmpty(),
          !property.isEmpty(),
          Check.DISCRIMINATOR_ADDED,
          Check.DISCRIMINATOR_REMOVED,
          Check.DISCRIMINATOR_CHANGED,
          "discriminator",
          fresh.property.isEmpty() ? "discriminator removed" : "discriminator " + fresh.property);
    } else if (!property.isEmpty()) {
      mapping(site, fresh, schemas);
    }
  }

  private void mapping(Site site, Discriminator fresh, SchemaComparison schemas) {
    Map<String, String> was = new TreeMap<>(implied);
    was.putAll(mapping);
    Map<String, String> is = new TreeMap<>(fresh.implied);
    is.putAll(fresh.mapping);
    Set<String> values = new TreeSet<>(was.keySet());
    values.addAll(is.keySet());
    boolean membersRenamed =
        !is.keySet().containsAll(implied.keySet())
            && !was.keySet().containsAll(fresh.implied.keySet());
    for (String value : values) {
      boolean named = mapping.containsKey(value) || fresh.mapping.containsKey(value);
      if (was.containsKey(value) && is.containsKey(value)) {
        target(site, value, was.get(value), is.get(value), schemas);
      } else if (named || membersRenamed) {
        boolean added = is.containsKey(value);
        site.changed(
            added ? Check.MAPPING_ADDED : Check.MAPPING_REMOVED,
            "discriminator",
            (added ? "+" : "-") + "mapping " + value);
      }
    }
  }

  private static void target(
      Site site, String value, String old, String fresh, SchemaComparison schemas) {
    if (!old.equals(fresh)) {
      Schema was = schemas.oldTarget(old);
      Schema is = schemas.freshTarget(fresh);
      site.changed(
          schemas.isNarrower(was, is),
          schemas.isWider(was, is),
          Check.TYPE_NARROWED,
          Check.TYPE_WIDENED,
          Check.TYPE_REPLACED,
          "discriminator",
          "mapping " + value + ": " + SchemaText.name(old) + " → " + SchemaText.name(fresh));
    }
  }
}

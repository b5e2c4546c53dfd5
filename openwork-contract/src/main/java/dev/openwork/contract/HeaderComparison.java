package dev.openwork.contract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.contract.change.Check;
import dev.openwork.contract.change.Site;
import dev.openwork.contract.document.Json;
import dev.openwork.contract.document.OpenApiDocument;
import dev.openwork.contract.schema.SchemaComparison;
import dev.openwork.contract.schema.SchemaComparison.Checks;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares the headers of a response or of a part of a body. */
final class HeaderComparison {
  private static final Checks PRESENCE = new Checks(Check.HEADER_REQUIRED, Check.HEADER_OPTIONAL);

  private final OpenApiDocument before;
  private final OpenApiDocument after;
  private final SchemaComparison schemas;
  private final ContentComparison content;

  HeaderComparison(
      OpenApiDocument before,
      OpenApiDocument after,
      SchemaComparison schemas,
      ContentComparison content) {
    this.before = before;
    this.after = after;
    this.schemas = schemas;
    this.content = content;
  }

  void compare(Site site, JsonNode old, JsonNode fresh) {
    Map<String, String> was = names(old);
    Map<String, String> is = names(fresh);
    Set<String> names = new TreeSet<>(was.keySet());
    names.addAll(is.keySet());
    for (String name : names) {
      if (!is.containsKey(name)) {
        site.changed(Check.HEADER_REMOVED, "-header " + was.get(name));
      } else if (!was.containsKey(name)) {
        JsonNode header = after.resolve(fresh.path(is.get(name)));
        boolean required = header.path("required").asBoolean();
        site.changed(
            required ? Check.HEADER_ADDED_REQUIRED : Check.HEADER_ADDED,
            "+header " + is.get(name) + (required ? " (required)" : ""));
      } else {
        JsonNode from = before.resolve(old.path(was.get(name)));
        JsonNode to = after.resolve(fresh.path(is.get(name)));
        Site header = site.at(" header " + is.get(name), from, to);
        if (!was.get(name).equals(is.get(name))) {
          header.changed(Check.HEADER_RENAMED, "renamed from " + was.get(name));
        }
        header(header, from, to);
      }
    }
  }

  /** The header Content-Type is defined by the media types of the content. */
  private static Map<String, String> names(JsonNode headers) {
    Map<String, String> names = new TreeMap<>();
    Json.names(headers).forEach(name -> names.put(name.toLowerCase(Locale.ROOT), name));
    names.remove("content-type");
    return names;
  }

  private void header(Site site, JsonNode old, JsonNode fresh) {
    if (old.has("content") != fresh.has("content")) {
      site.changed(Check.PARAMETER_STYLE_CHANGED, "serialized in another way");
      return;
    }
    schemas.compare(
        site.of(place(old), place(fresh)),
        schemas.old(old.path("schema")),
        old.path("required").asBoolean(),
        schemas.fresh(fresh.path("schema")),
        fresh.path("required").asBoolean(),
        PRESENCE);
    if (old.path("explode").asBoolean() != fresh.path("explode").asBoolean()
        && (ParameterComparison.isComposite(schemas.old(old.path("schema")))
            || ParameterComparison.isComposite(schemas.fresh(fresh.path("schema"))))) {
      site.changed(
          Check.PARAMETER_STYLE_CHANGED, "explode", "explode " + fresh.path("explode").asBoolean());
    }
    content.compare(site, old.path("content"), fresh.path("content"));
    ParameterComparison.deprecation(site);
    ParameterComparison.otherKeywords(site);
  }

  private static JsonNode place(JsonNode header) {
    JsonNode schema = header.path("schema");
    return schema.isContainerNode() ? schema : header;
  }
}

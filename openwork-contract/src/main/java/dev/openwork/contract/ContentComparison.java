package dev.openwork.contract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.contract.change.Check;
import dev.openwork.contract.change.Site;
import dev.openwork.contract.document.Json;
import dev.openwork.contract.document.OpenApiDocument;
import dev.openwork.contract.schema.Schema;
import dev.openwork.contract.schema.SchemaComparison;
import dev.openwork.contract.schema.Slice;
import dev.openwork.contract.schema.ValueType;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares the media types of a body, response or parameter, and their schemas. */
final class ContentComparison {
  private static final Set<String> COMPARED = Set.of("schema", "encoding");
  private static final Set<String> COMPARED_IN_ENCODING =
      Set.of("contentType", "headers", "style", "explode", "allowReserved");

  private final OpenApiDocument before;
  private final OpenApiDocument after;
  private final SchemaComparison schemas;

  ContentComparison(OpenApiDocument before, OpenApiDocument after, SchemaComparison schemas) {
    this.before = before;
    this.after = after;
    this.schemas = schemas;
  }

  void compare(Site site, JsonNode old, JsonNode fresh) {
    Map<MediaRange, JsonNode> was = ranges(old);
    Map<MediaRange, JsonNode> is = ranges(fresh);
    Set<MediaRange> reached = new HashSet<>();
    for (Map.Entry<MediaRange, JsonNode> entry : was.entrySet()) {
      MediaRange range = entry.getKey();
      Optional<MediaRange> partner = partner(range, is);
      if (partner.isEmpty()) {
        site.changed(Check.MEDIA_TYPE_REMOVED, "-" + range);
        continue;
      }
      reached.add(partner.get());
      if (!partner.get().equals(range)) {
        site.changed(
            partner.get().includes(range) ? Check.MEDIA_TYPE_WIDENED : Check.MEDIA_TYPE_NARROWED,
            range + " → " + partner.get());
      }
      media(site, range, entry.getValue(), Objects.requireNonNull(is.get(partner.get())));
    }
    for (MediaRange range : is.keySet()) {
      if (!reached.contains(range)) {
        site.changed(Check.MEDIA_TYPE_ADDED, "+" + range);
      }
    }
  }

  private static Map<MediaRange, JsonNode> ranges(JsonNode content) {
    Map<MediaRange, JsonNode> ranges = new LinkedHashMap<>();
    content
        .properties()
        .forEach(it -> ranges.putIfAbsent(MediaRange.of(it.getKey()), it.getValue()));
    return ranges;
  }

  private static Optional<MediaRange> partner(MediaRange range, Map<MediaRange, JsonNode> others) {
    return others.containsKey(range)
        ? Optional.of(range)
        : others.keySet().stream()
            .filter(other -> other.includes(range))
            .findFirst()
            .or(() -> others.keySet().stream().filter(range::includes).findFirst());
  }

  private void media(Site site, MediaRange range, JsonNode old, JsonNode fresh) {
    Schema was = schemas.old(old.path("schema"));
    Schema is = schemas.fresh(fresh.path("schema"));
    schemas.compare(site.of(schemaPlace(old), schemaPlace(fresh)), was, is);
    if (range.type().equals("multipart") || range.subtype().equals("x-www-form-urlencoded")) {
      encodings(site, range, old, fresh);
    }
    site.of(old, fresh).otherKeywords(COMPARED);
  }

  private static JsonNode schemaPlace(JsonNode media) {
    return media.path("schema").isContainerNode() ? media.path("schema") : media;
  }

  private void encodings(Site site, MediaRange range, JsonNode old, JsonNode fresh) {
    JsonNode was = old.path("encoding");
    JsonNode is = fresh.path("encoding");
    Map<String, Schema> from = properties(schemas.old(old.path("schema")));
    Map<String, Schema> to = properties(schemas.fresh(fresh.path("schema")));
    for (String name : new TreeSet<>(Json.names(was, is))) {
      if (from.containsKey(name) && to.containsKey(name)) {
        Site part = site.at(" part " + name, was.path(name), is.path(name));
        if (range.type().equals("multipart")) {
          contentType(part, from.get(name), to.get(name));
          HeaderComparison headers = new HeaderComparison(before, after, schemas, this);
          headers.compare(part, part.old().path("headers"), part.fresh().path("headers"));
        }
        style(part);
        part.otherKeywords(COMPARED_IN_ENCODING);
      }
    }
  }

  private static Map<String, Schema> properties(Schema schema) {
    Map<String, Schema> properties = new TreeMap<>();
    schema.slices().stream()
        .filter(slice -> slice.type() == ValueType.OBJECT)
        .forEach(slice -> slice.object().properties().forEach(properties::putIfAbsent));
    return properties;
  }

  private static void contentType(Site part, Schema old, Schema fresh) {
    Set<MediaRange> was = types(part.old(), old);
    Set<MediaRange> is = types(part.fresh(), fresh);
    boolean narrower =
        !was.stream().allMatch(type -> is.stream().anyMatch(other -> other.includes(type)));
    boolean wider =
        !is.stream().allMatch(type -> was.stream().anyMatch(other -> other.includes(type)));
    part.changed(
        narrower,
        wider,
        Check.PART_TYPE_NARROWED,
        Check.PART_TYPE_WIDENED,
        Check.CONTENT_CHANGED,
        "contentType",
        text(was) + " → " + text(is));
  }

  private static String text(Set<MediaRange> types) {
    return String.join(", ", types.stream().map(MediaRange::toString).sorted().toList());
  }

  private static Set<MediaRange> types(JsonNode encoding, Schema schema) {
    String text = encoding.path("contentType").asText(defaultType(schema));
    Set<MediaRange> types = new HashSet<>();
    for (String type : text.split(",", -1)) {
      types.add(MediaRange.of(type));
    }
    return types;
  }

  /** Returns the media type of a part that OpenAPI defines for the type of its schema. */
  private static String defaultType(Schema schema) {
    Optional<Slice> slice =
        schema.slices().stream().filter(it -> it.type() != ValueType.NULL).findFirst();
    if (slice.isEmpty() || schema.slices().size() > 2) {
      return "application/octet-stream";
    }
    return switch (slice.get().type()) {
      case OBJECT -> "application/json";
      case ARRAY -> defaultType(slice.get().array().items());
      case STRING ->
          slice.get().string().encoding().isEmpty() && slice.get().string().mediaType().isEmpty()
              ? "text/plain"
              : "application/octet-stream";
      default -> "text/plain";
    };
  }

  private static void style(Site part) {
    String was = part.old().path("style").asText("form").toLowerCase(Locale.ROOT);
    String is = part.fresh().path("style").asText("form").toLowerCase(Locale.ROOT);
    boolean exploded = part.old().path("explode").asBoolean(was.equals("form"));
    boolean explodes = part.fresh().path("explode").asBoolean(is.equals("form"));
    if (!was.equals(is)) {
      part.changed(Check.PARAMETER_STYLE_CHANGED, "style", "style " + was + " → " + is);
    }
    if (exploded != explodes) {
      part.changed(Check.PARAMETER_STYLE_CHANGED, "explode", "explode " + explodes);
    }
    ParameterComparison.flag(part, "allowReserved");
  }
}

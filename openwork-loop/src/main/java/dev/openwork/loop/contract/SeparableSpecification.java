package dev.openwork.loop.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides whether each generated file depends only on one schema or tag and on the schemas that it
 * refers to. That does not hold if inline schemas become models, since their generated names depend
 * on the whole document, if form parameters decide whether a schema is a model, or if operations
 * have callbacks. Constructs that are not known to be safe count as unsafe.
 */
final class SeparableSpecification {
  static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  private static final Set<String> DOCUMENT =
      Set.of(
          "openapi", "info", "tags", "servers", "security", "paths", "components", "externalDocs");
  private static final Set<String> COMPONENTS = Set.of("schemas", "securitySchemes");
  private static final Set<String> ITEM = Set.of("parameters", "summary", "description");
  private static final Set<String> OPERATION =
      Set.of(
          "tags",
          "summary",
          "description",
          "operationId",
          "parameters",
          "requestBody",
          "responses",
          "security",
          "deprecated",
          "externalDocs");
  private static final Set<String> COMPOSITION = Set.of("oneOf", "anyOf", "allOf");
  private static final Set<String> NESTED = Set.of("items", "additionalProperties");
  private static final Set<String> PLAIN =
      Set.of(
          "$ref",
          "type",
          "format",
          "description",
          "required",
          "enum",
          "const",
          "default",
          "example",
          "examples",
          "nullable",
          "readOnly",
          "writeOnly",
          "deprecated",
          "minLength",
          "maxLength",
          "pattern",
          "minimum",
          "maximum",
          "exclusiveMinimum",
          "exclusiveMaximum",
          "multipleOf",
          "minItems",
          "maxItems",
          "uniqueItems",
          "minProperties",
          "maxProperties",
          "discriminator",
          "externalDocs");
  private static final Pattern SCHEMA_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
  private static final Pattern TAG = Pattern.compile("[A-Z][A-Za-z0-9]*");
  private static final String SCHEMA = "#/components/schemas/";

  private SeparableSpecification() {}

  /** Returns whether a document is separable. */
  static boolean is(JsonNode document) {
    JsonNode components = document.path("components");
    return document.path("openapi").asText().startsWith("3.")
        && has(document, DOCUMENT)
        && has(components, COMPONENTS)
        && document.path("paths").isObject()
        && schemasAre(components.path("schemas"))
        && pathsAre(document.path("paths"));
  }

  private static boolean schemasAre(JsonNode schemas) {
    Set<String> names = new HashSet<>();
    for (Map.Entry<String, JsonNode> schema : schemas.properties()) {
      if (!SCHEMA_NAME.matcher(schema.getKey()).matches()
          || !names.add(schema.getKey().toLowerCase(Locale.ROOT))
          || !isComponent(schema.getValue())) {
        return false;
      }
    }
    return !names.isEmpty();
  }

  /** Returns whether a component schema leads to no other model than its own. */
  private static boolean isComponent(JsonNode schema) {
    for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
      String name = keyword.getKey();
      if (COMPOSITION.contains(name) || name.equals("properties")) {
        for (JsonNode part : keyword.getValue()) {
          if (!isNested(part)) {
            return false;
          }
        }
      } else if (!isKeyword(name, keyword.getValue())) {
        return false;
      }
    }
    return schema.isObject();
  }

  /** Returns whether an inline schema leads to no model. */
  private static boolean isNested(JsonNode schema) {
    return schema.properties().stream().allMatch(it -> isKeyword(it.getKey(), it.getValue()));
  }

  private static boolean isKeyword(String name, JsonNode value) {
    if (NESTED.contains(name)) {
      return isNested(value);
    }
    if (name.equals("$ref")) {
      return value.asText().startsWith(SCHEMA);
    }
    return PLAIN.contains(name) || name.startsWith("x-");
  }

  private static boolean pathsAre(JsonNode paths) {
    Set<String> tags = new HashSet<>();
    for (JsonNode item : paths) {
      if (!parametersAre(item.path("parameters"))) {
        return false;
      }
      for (Map.Entry<String, JsonNode> member : item.properties()) {
        boolean fine =
            METHODS.contains(member.getKey())
                ? isOperation(member.getValue(), tags)
                : has(Set.of(member.getKey()), ITEM);
        if (!fine) {
          return false;
        }
      }
    }
    return tags.stream().map(tag -> tag.toLowerCase(Locale.ROOT)).distinct().count() == tags.size();
  }

  private static boolean isOperation(JsonNode operation, Set<String> tags) {
    for (JsonNode tag : operation.path("tags")) {
      if (!TAG.matcher(tag.asText()).matches()) {
        return false;
      }
      tags.add(tag.asText());
    }
    JsonNode body = operation.path("requestBody");
    return !operation.path("tags").isEmpty()
        && operation.has("operationId")
        && has(operation, OPERATION)
        && parametersAre(operation.path("parameters"))
        && !body.has("$ref")
        && contentIs(body.path("content"))
        && responsesAre(operation.path("responses"));
  }

  private static boolean parametersAre(JsonNode parameters) {
    for (JsonNode parameter : parameters) {
      if (parameter.has("$ref")
          || !isNested(parameter.path("schema"))
          || !contentIs(parameter.path("content"))) {
        return false;
      }
    }
    return true;
  }

  private static boolean responsesAre(JsonNode responses) {
    for (JsonNode response : responses) {
      if (response.has("$ref")
          || response.has("links")
          || !parametersAre(response.path("headers"))
          || !contentIs(response.path("content"))) {
        return false;
      }
    }
    return true;
  }

  private static boolean contentIs(JsonNode content) {
    for (Map.Entry<String, JsonNode> media : content.properties()) {
      String type = media.getKey();
      if (type.startsWith("multipart/")
          || type.contains("form-urlencoded")
          || !isNested(media.getValue().path("schema"))) {
        return false;
      }
    }
    return true;
  }

  private static boolean has(JsonNode object, Set<String> known) {
    Set<String> names = new HashSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return has(names, known);
  }

  /** Returns whether all names are known, or are extensions. */
  private static boolean has(Set<String> names, Set<String> known) {
    return names.stream().allMatch(name -> known.contains(name) || name.startsWith("x-"));
  }
}

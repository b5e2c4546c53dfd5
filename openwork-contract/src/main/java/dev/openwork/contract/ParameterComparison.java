package dev.openwork.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.openwork.contract.change.Check;
import dev.openwork.contract.change.Site;
import dev.openwork.contract.schema.Schema;
import dev.openwork.contract.schema.SchemaComparison;
import dev.openwork.contract.schema.SchemaComparison.Checks;
import dev.openwork.contract.schema.Slice;
import dev.openwork.contract.schema.ValueType;
import java.util.Map;
import java.util.Set;

/** Compares the parameters of an operation. */
final class ParameterComparison {
  private static final Checks PRESENCE =
      new Checks(Check.PARAMETER_REQUIRED, Check.PARAMETER_OPTIONAL);
  private static final Set<String> COMPARED =
      Set.of(
          "name",
          "in",
          "required",
          "schema",
          "content",
          "style",
          "explode",
          "allowEmptyValue",
          "allowReserved",
          "deprecated",
          "$ref");

  private final SchemaComparison schemas;
  private final ContentComparison content;

  ParameterComparison(SchemaComparison schemas, ContentComparison content) {
    this.schemas = schemas;
    this.content = content;
  }

  void compare(Site site, Map<String, JsonNode> old, Map<String, JsonNode> fresh) {
    for (Map.Entry<String, JsonNode> entry : old.entrySet()) {
      JsonNode was = entry.getValue();
      JsonNode is = fresh.get(entry.getKey());
      if (is == null) {
        site.of(was, MissingNode.getInstance()).changed(Check.PARAMETER_REMOVED, "-" + text(was));
      } else {
        change(site.at(" " + text(was), was, is), was, is);
      }
    }
    for (Map.Entry<String, JsonNode> entry : fresh.entrySet()) {
      JsonNode is = entry.getValue();
      if (!old.containsKey(entry.getKey())) {
        boolean required = isRequired(is);
        site.of(site.old(), is)
            .changed(
                required ? Check.PARAMETER_ADDED_REQUIRED : Check.PARAMETER_ADDED,
                "+" + text(is) + (required ? " (required)" : ""));
      }
    }
  }

  private void change(Site site, JsonNode old, JsonNode fresh) {
    if (!text(old).equals(text(fresh))) {
      site.changed(Check.PARAMETER_RENAMED, "name", "renamed to " + text(fresh));
    }
    if (old.has("content") != fresh.has("content")) {
      site.changed(Check.PARAMETER_STYLE_CHANGED, "serialized in another way");
    } else {
      content.compare(site, old.path("content"), fresh.path("content"));
      style(site, old, fresh);
      schema(site, old, fresh);
    }
    flag(site, "allowEmptyValue");
    flag(site, "allowReserved");
    deprecation(site);
    otherKeywords(site);
  }

  private void schema(Site site, JsonNode old, JsonNode fresh) {
    Schema was = schemas.old(old.path("schema"));
    Schema is = schemas.fresh(fresh.path("schema"));
    Site place = site.of(place(old), place(fresh));
    if (isScalar(was) && isList(is) && explodes(fresh) && style(fresh).equals("form")) {
      Slice list = is.slices().get(0);
      place.changed(Check.PARAMETER_LIST, "schema", was.text() + " → " + is.text());
      schemas.compare(
          place, was, isRequired(old), list.array().items(), isRequired(fresh), PRESENCE);
    } else if (isScalar(was) && isText(is) && !isText(was)) {
      // Parameters are sent as text.
      place.changed(Check.PARAMETER_TEXT, "schema", was.text() + " → " + is.text());
      schemas.compare(place, is, isRequired(old), is, isRequired(fresh), PRESENCE);
    } else {
      schemas.compare(place, was, isRequired(old), is, isRequired(fresh), PRESENCE);
    }
  }

  private static JsonNode place(JsonNode parameter) {
    JsonNode schema = parameter.path("schema");
    return schema.isContainerNode() ? schema : parameter;
  }

  private static boolean isScalar(Schema schema) {
    return !schema.isAny() && !isComposite(schema);
  }

  /** Returns whether all texts are valid. */
  private static boolean isText(Schema schema) {
    return schema.slices().stream()
        .anyMatch(
            it -> it.type() == ValueType.STRING && it.values().isEmpty() && it.string().isAny());
  }

  private static boolean isList(Schema schema) {
    return schema.slices().size() == 1
        && schema.slices().get(0).type() == ValueType.ARRAY
        && schema.slices().get(0).array().lower().stream().noneMatch(it -> it.intValue() > 1);
  }

  /** Returns whether a value can be an array or an object, which styles serialize differently. */
  static boolean isComposite(Schema schema) {
    return schema.slices().stream()
        .anyMatch(it -> it.type() == ValueType.ARRAY || it.type() == ValueType.OBJECT);
  }

  private void style(Site site, JsonNode old, JsonNode fresh) {
    if (!style(old).equals(style(fresh))) {
      site.changed(
          Check.PARAMETER_STYLE_CHANGED, "style", "style " + style(old) + " → " + style(fresh));
    } else if (explodes(old) != explodes(fresh)
        && isComposite(schemas.old(old.path("schema")))
        && isComposite(schemas.fresh(fresh.path("schema")))) {
      site.changed(Check.PARAMETER_STYLE_CHANGED, "explode", "explode " + explodes(fresh));
    }
  }

  private static String style(JsonNode parameter) {
    boolean form = Set.of("query", "cookie").contains(parameter.path("in").asText());
    return parameter.path("style").asText(form ? "form" : "simple");
  }

  private static boolean explodes(JsonNode parameter) {
    return parameter.path("explode").asBoolean(style(parameter).equals("form"));
  }

  /** Compares a flag that allows more forms of a value. */
  static void flag(Site site, String keyword) {
    boolean is = site.fresh().path(keyword).asBoolean();
    if (site.old().path(keyword).asBoolean() != is) {
      site.changed(
          is ? Check.PARAMETER_ENCODING_WIDENED : Check.PARAMETER_ENCODING_STRICTER,
          keyword,
          keyword + " " + is);
    }
  }

  static void deprecation(Site site) {
    boolean is = site.fresh().path("deprecated").asBoolean();
    if (site.old().path("deprecated").asBoolean() != is) {
      site.changed(
          Check.DEPRECATION_CHANGED, "deprecated", is ? "deprecated" : "no longer deprecated");
    }
  }

  /** Compares the keywords of a parameter or header that the comparison does not know. */
  static void otherKeywords(Site site) {
    site.otherKeywords(COMPARED);
  }

  private static boolean isRequired(JsonNode parameter) {
    return parameter.path("required").asBoolean();
  }

  private static String text(JsonNode parameter) {
    return parameter.path("in").asText() + " " + parameter.path("name").asText();
  }
}

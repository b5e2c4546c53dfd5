package dev.openwork.router.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.router.domain.RouterException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the fields of a JSON object with type checks. Each method throws a {@link RouterException}
 * that contains the full name of the field if the value is missing or has the wrong type.
 *
 * @param name the path of the object for error messages; empty for the root
 */
public record Fields(String name, JsonNode object) {

  public Fields {
    if (!object.isObject()) {
      throw RouterException.invalid(
          (name.isEmpty() ? "the root" : name) + " must be a JSON object");
    }
  }

  /**
   * Parses a JSON object.
   *
   * @param source the name of the text for error messages
   */
  public static Fields parse(String source, String text) {
    try {
      return new Fields("", Json.read(text));
    } catch (JsonProcessingException e) {
      String location =
          e.getLocation() == null
              ? ""
              : " at line %d, column %d"
                  .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
      throw RouterException.invalid(source + " is not valid JSON" + location);
    }
  }

  /** Returns a required string, which must not be blank. */
  public String text(String field) {
    return find(field)
        .orElseThrow(() -> RouterException.invalid(path(field) + " is missing; expected a string"));
  }

  /** Returns an optional string; null and blank strings count as absent. */
  public Optional<String> find(String field) {
    JsonNode value = object.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw wrongType(field, "a string", value);
    }
    return Optional.of(value.textValue()).filter(text -> !text.isBlank());
  }

  /** Returns an optional boolean or the given default. */
  public boolean flag(String field, boolean defaultValue) {
    JsonNode value = object.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return defaultValue;
    }
    if (!value.isBoolean()) {
      throw wrongType(field, "true or false", value);
    }
    return value.booleanValue();
  }

  /** Returns the objects in an optional array. */
  public List<Fields> objects(String field) {
    List<Fields> objects = new ArrayList<>();
    for (JsonNode element : array(field)) {
      objects.add(new Fields("%s[%d]".formatted(path(field), objects.size()), element));
    }
    return objects;
  }

  /** Returns the strings in an optional array. */
  public List<String> texts(String field) {
    List<String> texts = new ArrayList<>();
    for (JsonNode element : array(field)) {
      if (!element.isTextual()) {
        throw RouterException.invalid(path(field) + " must contain strings only");
      }
      texts.add(element.textValue());
    }
    return texts;
  }

  /** Returns an optional object, which has no fields if it is absent. */
  public Fields inner(String field) {
    JsonNode value = object.path(field);
    return new Fields(path(field), value.isMissingNode() ? Json.object() : value);
  }

  /** Returns the names of all fields. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** Returns the full name of a field for error messages. */
  public String path(String field) {
    return name.isEmpty() ? field : name + "." + field;
  }

  private JsonNode array(String field) {
    JsonNode array = object.path(field);
    if (!array.isMissingNode() && !array.isArray()) {
      throw wrongType(field, "an array", array);
    }
    return array;
  }

  private RouterException wrongType(String field, String expected, JsonNode value) {
    return RouterException.invalid(
        "%s must be %s, but is of type %s".formatted(path(field), expected, value.getNodeType()));
  }
}

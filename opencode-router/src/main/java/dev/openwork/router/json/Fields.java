package dev.openwork.router.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.router.domain.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The fields of a JSON object that came from outside. What is missing or of another type is refused
 * by its full name.
 *
 * @param name what the object is called in messages; may be empty for the outermost
 */
public record Fields(String name, JsonNode object) {

  public Fields {
    if (!object.isObject()) {
      throw Refusal.invalid((name.isEmpty() ? "the whole" : name) + " must be a JSON object");
    }
  }

  /** The object in this text; {@code what} names the text in messages. */
  public static Fields parse(String what, String text) {
    try {
      return new Fields("", Json.read(text));
    } catch (JsonProcessingException e) {
      String where =
          e.getLocation() == null
              ? ""
              : ", line %d column %d"
                  .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
      throw Refusal.invalid(what + " is not JSON" + where);
    }
  }

  /** A text that must be there and not blank. */
  public String text(String field) {
    return find(field)
        .orElseThrow(() -> Refusal.invalid(path(field) + " is missing; expected a text"));
  }

  /** A text that may be absent, null or blank; all three are empty. */
  public Optional<String> find(String field) {
    JsonNode value = object.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw Refusal.invalid(path(field) + " must be a text, and is " + value.getNodeType());
    }
    return Optional.of(value.textValue()).filter(text -> !text.isBlank());
  }

  /** A truth value, or what stands in for it. */
  public boolean flag(String field, boolean otherwise) {
    JsonNode value = object.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return otherwise;
    }
    if (!value.isBoolean()) {
      throw Refusal.invalid(path(field) + " must be true or false, and is " + value.getNodeType());
    }
    return value.booleanValue();
  }

  /** The objects of a list that may be absent. */
  public List<Fields> objects(String field) {
    List<Fields> objects = new ArrayList<>();
    for (JsonNode element : list(field)) {
      objects.add(new Fields("%s[%d]".formatted(path(field), objects.size()), element));
    }
    return objects;
  }

  /** The texts of a list that may be absent. */
  public List<String> texts(String field) {
    List<String> texts = new ArrayList<>();
    for (JsonNode element : list(field)) {
      if (!element.isTextual()) {
        throw Refusal.invalid(path(field) + " must hold texts only");
      }
      texts.add(element.textValue());
    }
    return texts;
  }

  /** An object that may be absent; then it has no fields. */
  public Fields inner(String field) {
    JsonNode value = object.path(field);
    return new Fields(path(field), value.isMissingNode() ? Json.object() : value);
  }

  /** The names of all fields. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** The full name of a field, for messages. */
  public String path(String field) {
    return name.isEmpty() ? field : name + "." + field;
  }

  private JsonNode list(String field) {
    JsonNode list = object.path(field);
    if (!list.isMissingNode() && !list.isArray()) {
      throw Refusal.invalid(path(field) + " must be a list");
    }
    return list;
  }
}

package dev.openwork.sdk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;

/** Texts for people from the generated models. */
public final class Labels {
  private Labels() {}

  /** What a model is called. */
  public static String of(Object model) {
    return "labelled " + model.getClass().getSimpleName();
  }

  /** The properties of a model, as text. */
  public static Map<String, String> properties(Object model, ObjectMapper mapper) {
    JsonNode tree = mapper.valueToTree(model);
    Map<String, String> properties = new TreeMap<>();
    tree.properties()
        .forEach(property -> properties.put(property.getKey(), property.getValue().toString()));
    return properties;
  }
}

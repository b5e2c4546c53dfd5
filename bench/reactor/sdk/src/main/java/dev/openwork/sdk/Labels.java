package dev.openwork.sdk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;

/** Converts generated models to display texts. */
public final class Labels {
  private Labels() {}

  /** Returns the display name of a model. */
  public static String of(Object model) {
    return "labelled " + model.getClass().getSimpleName();
  }

  /** Returns the properties of a model as text. */
  public static Map<String, String> properties(Object model, ObjectMapper mapper) {
    JsonNode tree = mapper.valueToTree(model);
    Map<String, String> properties = new TreeMap<>();
    tree.properties()
        .forEach(property -> properties.put(property.getKey(), property.getValue().toString()));
    return properties;
  }
}

package dev.openwork.app.pages;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists all properties of an SDK object, so that the page shows a property that is added to the API
 * without a change here.
 */
final class Details {
  private static final String ABSENT = "—";

  private final ObjectMapper json;

  Details(ObjectMapper json) {
    this.json = json.copy().setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS);
  }

  List<Property> of(Object value) {
    List<Property> properties = new ArrayList<>();
    collect("", json.valueToTree(value), properties);
    return properties;
  }

  private static void collect(String name, JsonNode node, List<Property> into) {
    if (node.isObject() && !node.isEmpty()) {
      String prefix = name.isEmpty() ? "" : name + ".";
      node.properties().forEach(each -> collect(prefix + each.getKey(), each.getValue(), into));
    } else if (node.isArray() && !node.isEmpty()) {
      for (int i = 0; i < node.size(); i++) {
        collect(name + "[" + i + "]", node.get(i), into);
      }
    } else {
      into.add(new Property(name, node.isValueNode() && !node.isNull() ? node.asText() : ABSENT));
    }
  }
}

package dev.openwork.router.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.openwork.router.domain.Address;
import java.util.Iterator;

/** Changes of the identities in a configuration file's tree. */
public final class Identities {
  private Identities() {}

  /** Adds an identity, or changes the fields of a known one that {@code fields} has. */
  public static ObjectNode upsert(ObjectNode tree, Address address, ObjectNode fields) {
    ObjectNode known = find(tree, address);
    known.setAll(fields);
    known.put("id", address.identity());
    return known;
  }

  /** Removes an identity; whether there was one. */
  public static boolean remove(ObjectNode tree, Address address) {
    for (Iterator<JsonNode> each = list(tree, address).iterator(); each.hasNext(); ) {
      if (each.next().path("id").asText().equals(address.identity())) {
        each.remove();
        return true;
      }
    }
    return false;
  }

  private static ObjectNode find(ObjectNode tree, Address address) {
    ArrayNode list = list(tree, address);
    for (JsonNode each : list) {
      if (each instanceof ObjectNode known
          && known.path("id").asText().equals(address.identity())) {
        return known;
      }
    }
    return list.addObject();
  }

  private static ArrayNode list(ObjectNode tree, Address address) {
    return tree.withObjectProperty("channels")
        .withObjectProperty(address.channel())
        .withArrayProperty("identities");
  }
}

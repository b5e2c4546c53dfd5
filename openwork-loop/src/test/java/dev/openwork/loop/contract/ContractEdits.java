package dev.openwork.loop.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Edits a contract at random. */
final class ContractEdits {
  private final ObjectNode contract;
  private final Random random;
  private int names;

  ContractEdits(ObjectNode contract, Random random) {
    this.contract = contract;
    this.random = random;
  }

  /** Makes one edit; answers what it was. */
  String edit() {
    return switch (random.nextInt(14)) {
      case 0, 1 -> addProperty();
      case 2 -> removeProperty();
      case 3 -> retypeProperty();
      case 4 -> toggleRequired();
      case 5 -> describe();
      case 6 -> reorderProperties();
      case 7 -> addOperation();
      case 8 -> removeOperation();
      case 9 -> addParameter();
      case 10 -> changeResponse();
      case 11 -> changeUnion();
      case 12 -> extend();
      default -> summarize();
    };
  }

  private String addProperty() {
    Map.Entry<String, JsonNode> schema = anObjectSchema();
    String name = "added" + names++;
    properties(schema).set(name, aType());
    return "property " + schema.getKey() + "." + name;
  }

  private String removeProperty() {
    Map.Entry<String, JsonNode> schema = anObjectSchema();
    if (properties(schema).size() < 2) {
      return addProperty();
    }
    String name = any(keys(properties(schema)));
    properties(schema).remove(name);
    require(schema, name, false);
    return "no property " + schema.getKey() + "." + name;
  }

  private String retypeProperty() {
    Map.Entry<String, JsonNode> schema = anObjectSchema();
    String name = any(keys(properties(schema)));
    properties(schema).set(name, aType());
    return "type of " + schema.getKey() + "." + name;
  }

  private String toggleRequired() {
    Map.Entry<String, JsonNode> schema = anObjectSchema();
    String name = any(keys(properties(schema)));
    require(schema, name, random.nextBoolean());
    return "required " + schema.getKey() + "." + name;
  }

  private String describe() {
    Map.Entry<String, JsonNode> schema = any(new ArrayList<>(schemas().properties()));
    ((ObjectNode) schema.getValue()).put("description", "Says " + names++);
    return "description of " + schema.getKey();
  }

  private String reorderProperties() {
    Map.Entry<String, JsonNode> schema = anObjectSchema();
    ObjectNode before = properties(schema).deepCopy();
    List<String> order = keys(before);
    Collections.shuffle(order, random);
    properties(schema).removeAll();
    order.forEach(name -> properties(schema).set(name, before.get(name)));
    return "order of " + schema.getKey();
  }

  private String addOperation() {
    JsonNode tag = anOperation().path("tags").path(0);
    ObjectNode operation = contract.objectNode();
    operation.putArray("tags").add(tag);
    operation.put("operationId", tag.asText() + ".added" + names);
    success(operation.putObject("responses").putObject("200").put("description", "Fine"));
    paths().putObject("/added" + names++).set("get", operation);
    return "operation of " + tag;
  }

  private String removeOperation() {
    String path = any(keys(paths()));
    JsonNode removed = paths().remove(path);
    if (tags(paths()).equals(tags((ObjectNode) contract.deepCopy().path("paths"), path, removed))) {
      return "no path " + path;
    }
    paths().set(path, removed);
    return summarize();
  }

  private String addParameter() {
    ObjectNode operation = anOperation();
    operation
        .withArray("parameters")
        .addObject()
        .put("name", "q" + names++)
        .put("in", "query")
        .putObject("schema")
        .put("type", random.nextBoolean() ? "string" : "integer");
    return "parameter of " + operation.path("operationId");
  }

  private String changeResponse() {
    ObjectNode operation = anOperation();
    ObjectNode responses = (ObjectNode) operation.path("responses");
    success(responses.putObject("200").put("description", "Fine"));
    return "response of " + operation.path("operationId");
  }

  private String changeUnion() {
    List<Map.Entry<String, JsonNode>> unions = new ArrayList<>();
    schemas().properties().stream().filter(it -> it.getValue().has("oneOf")).forEach(unions::add);
    if (unions.isEmpty()) {
      return addProperty();
    }
    Map.Entry<String, JsonNode> union = any(unions);
    ArrayNode members = (ArrayNode) union.getValue().path("oneOf");
    ObjectNode mapping = (ObjectNode) union.getValue().path("discriminator").path("mapping");
    String member = "#/components/schemas/" + anObjectSchema().getKey();
    if (members.size() > 2 && random.nextBoolean()) {
      String removed = members.remove(0).path("$ref").asText();
      keys(mapping).stream()
          .filter(name -> mapping.path(name).asText().equals(removed))
          .forEach(mapping::remove);
      return "union " + union.getKey() + " without " + removed;
    }
    members.addObject().put("$ref", member);
    mapping.put("added" + names++, member);
    return "union " + union.getKey() + " with " + member;
  }

  private String extend() {
    Map.Entry<String, JsonNode> schema = anObjectSchema();
    ArrayNode parents = ((ObjectNode) schema.getValue()).putArray("allOf");
    parents.addObject().put("$ref", "#/components/schemas/" + anObjectSchema().getKey());
    return "parent of " + schema.getKey();
  }

  private String summarize() {
    ObjectNode operation = anOperation();
    operation.put("summary", "Does " + names++);
    return "summary of " + operation.path("operationId");
  }

  private void success(ObjectNode response) {
    response
        .putObject("content")
        .putObject("application/json")
        .putObject("schema")
        .put("$ref", "#/components/schemas/" + anObjectSchema().getKey());
  }

  private ObjectNode aType() {
    ObjectNode type = contract.objectNode();
    String reference = "#/components/schemas/" + any(keys(schemas()));
    switch (random.nextInt(7)) {
      case 0 -> type.put("type", "string");
      case 1 -> type.put("type", "integer").put("format", "int64");
      case 2 -> type.put("$ref", reference);
      case 3 -> type.put("type", "array").putObject("items").put("$ref", reference);
      case 4 -> type.put("type", "object").putObject("additionalProperties").put("$ref", reference);
      case 5 -> type.put("type", "string").putArray("enum").add("a" + names++).add("b");
      default -> type.put("type", "object").putObject("properties").set("inner", aType());
    }
    return type;
  }

  private void require(Map.Entry<String, JsonNode> schema, String name, boolean required) {
    ArrayNode names = ((ObjectNode) schema.getValue()).withArray("required");
    for (int i = names.size() - 1; i >= 0; i--) {
      if (names.get(i).asText().equals(name)) {
        names.remove(i);
      }
    }
    if (required) {
      names.add(name);
    }
  }

  private Map.Entry<String, JsonNode> anObjectSchema() {
    List<Map.Entry<String, JsonNode>> schemas = new ArrayList<>();
    schemas().properties().stream()
        .filter(it -> !it.getValue().path("properties").isEmpty())
        .forEach(schemas::add);
    return any(schemas);
  }

  private ObjectNode anOperation() {
    List<ObjectNode> operations = new ArrayList<>();
    for (JsonNode item : paths()) {
      item.forEach(
          it -> {
            if (it.has("operationId")) {
              operations.add((ObjectNode) it);
            }
          });
    }
    return any(operations);
  }

  private ObjectNode schemas() {
    return (ObjectNode) contract.path("components").path("schemas");
  }

  private ObjectNode paths() {
    return (ObjectNode) contract.path("paths");
  }

  private static ObjectNode properties(Map.Entry<String, JsonNode> schema) {
    return (ObjectNode) schema.getValue().path("properties");
  }

  private static List<String> tags(ObjectNode paths) {
    return paths.findValues("tags").stream().map(JsonNode::toString).distinct().sorted().toList();
  }

  private static List<String> tags(ObjectNode paths, String path, JsonNode item) {
    paths.set(path, item);
    return tags(paths);
  }

  private static List<String> keys(JsonNode object) {
    List<String> keys = new ArrayList<>();
    object.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  static ObjectNode parse(byte[] bytes) throws java.io.IOException {
    return (ObjectNode) new ObjectMapper().readTree(bytes);
  }
}

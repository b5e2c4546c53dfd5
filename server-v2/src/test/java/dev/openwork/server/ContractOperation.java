package dev.openwork.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** An operation of the contract. */
record ContractOperation(String path, String method, JsonNode json) {
  String id() {
    return json.path("operationId").asText();
  }

  /** Returns the declared statuses. */
  Set<Integer> statuses() {
    Set<Integer> statuses = new TreeSet<>();
    json.path("responses").fieldNames().forEachRemaining(it -> statuses.add(Integer.valueOf(it)));
    return statuses;
  }

  boolean takesBody() {
    return json.has("requestBody");
  }

  /** Returns whether it accepts an idempotency key. */
  boolean takesKey() {
    return json.path("parameters").findValuesAsText("name").contains("Idempotency-Key");
  }

  /** Returns the schema of its body. */
  JsonNode body() {
    return json.at("/requestBody/content/application~1json/schema");
  }

  /** Returns the example of its body; a missing node if there is none. */
  JsonNode exampleBody() {
    return json.at("/requestBody/content/application~1json/example");
  }

  /** Returns the examples of its responses by media type. */
  Map<String, JsonNode> exampleAnswers() {
    Map<String, JsonNode> examples = new TreeMap<>();
    json.at("/responses/200/content")
        .properties()
        .forEach(it -> examples.put(it.getKey(), it.getValue().path("example")));
    examples.values().removeIf(JsonNode::isMissingNode);
    return examples;
  }

  boolean streams() {
    return json.at("/responses/200/content").has("text/event-stream");
  }

  /** Returns whether it requires opencode. */
  boolean asksOpencode() {
    return json.at("/responses/503/description").asText().contains("opencode");
  }

  boolean asksForHost() {
    return json.path("security").size() == 1;
  }

  @Override
  public String toString() {
    return id();
  }
}

package dev.openwork.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** An operation as the contract describes it. */
record ContractOperation(String path, String method, JsonNode json) {
  String id() {
    return json.path("operationId").asText();
  }

  /** The statuses it can answer with. */
  Set<Integer> statuses() {
    Set<Integer> statuses = new TreeSet<>();
    json.path("responses").fieldNames().forEachRemaining(it -> statuses.add(Integer.valueOf(it)));
    return statuses;
  }

  boolean takesBody() {
    return json.has("requestBody");
  }

  /** The schema of its body. */
  JsonNode body() {
    return json.at("/requestBody/content/application~1json/schema");
  }

  /** The body that it gives for example; missing when it gives none. */
  JsonNode exampleBody() {
    return json.at("/requestBody/content/application~1json/example");
  }

  /** What it gives for example of its answers, by media type. */
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

  /** Whether it can do nothing without opencode. */
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

package dev.openwork.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
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

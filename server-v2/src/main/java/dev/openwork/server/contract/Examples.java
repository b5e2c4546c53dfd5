package dev.openwork.server.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.openwork.server.annotation.Example;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;

/** Adds the examples of request and response bodies to an operation. */
final class Examples {
  private static final String JSON = "application/json";

  private final Operation operation;
  private final Method method;

  private Examples(Operation operation, Method method) {
    this.operation = operation;
    this.method = method;
  }

  /**
   * Adds the examples. Must be called before the error responses are added.
   *
   * @throws ContractException if an example is not JSON
   */
  static void add(Operation operation, Method method) {
    new Examples(operation, method).add();
  }

  private void add() {
    Example response = method.getAnnotation(Example.class);
    if (response != null) {
      JsonNode example = read(response);
      operation.getResponses().values().forEach(success -> add(success.getContent(), example));
    }
    for (Parameter parameter : method.getParameters()) {
      Example body = parameter.getAnnotation(Example.class);
      if (body != null) {
        JsonNode example = read(body);
        operation.getRequestBody().getContent().values().forEach(it -> it.setExample(example));
      }
    }
  }

  /** Adds an example of a response; only JSON documents have an envelope, event streams do not. */
  private static void add(Content content, JsonNode example) {
    content.forEach(
        (type, media) -> media.setExample(type.equals(JSON) ? enveloped(example) : example));
  }

  private static JsonNode enveloped(JsonNode data) {
    ObjectNode envelope = Json31.mapper().createObjectNode().put("ok", true);
    envelope.set("data", data);
    envelope.putObject("meta").put("requestId", "owreq_1").put("timestamp", "2026-01-31T09:00:00Z");
    return envelope;
  }

  private JsonNode read(Example example) {
    try {
      return Json31.mapper().readTree(example.value());
    } catch (JsonProcessingException e) {
      throw new ContractException(
          "@Example of %s.%s is not JSON: %s"
              .formatted(
                  method.getDeclaringClass().getSimpleName(),
                  method.getName(),
                  e.getOriginalMessage()));
    }
  }
}

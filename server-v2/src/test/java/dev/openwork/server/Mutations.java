package dev.openwork.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Generates valid and invalid values of a schema. */
final class Mutations {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final List<String> ODD =
      List.of("", " ", "\u0000", "../..", "ses_known", "per_1", "%", "null", "\ud83d\ude00", "'--");
  private static final int DEEP = 3_000;
  private static final int LONG = 20_000;

  private final Contract contract;
  private final Random random;

  Mutations(Contract contract, Random random) {
    this.contract = contract;
    this.random = random;
  }

  /** Returns a body, usually one that is nearly valid. */
  byte[] body(JsonNode schema) throws IOException {
    String text = new ObjectMapper().writeValueAsString(value(schema, 0));
    return switch (random.nextInt(12)) {
      case 0 -> bytes(text.substring(0, random.nextInt(text.length() + 1)));
      case 1 -> bytes(text.replaceFirst("\\{", "{\"x\":1,\"x\":2,"));
      case 2 -> bytes("[".repeat(DEEP) + "]".repeat(DEEP));
      case 3 -> bytes(text + text);
      case 4 -> bytes("{\"" + "k".repeat(LONG) + "\":1}");
      case 5 -> broken(bytes(text));
      case 6 -> new byte[0];
      case 7 -> text.getBytes(StandardCharsets.UTF_16);
      default -> bytes(text);
    };
  }

  private JsonNode value(JsonNode reference, int depth) {
    JsonNode schema = contract.resolved(reference);
    if (random.nextInt(8) == 0) {
      return anything();
    }
    if (schema.path("enum").size() > 0) {
      return schema.path("enum").path(random.nextInt(schema.path("enum").size()));
    }
    return switch (schema.path("type").asText()) {
      case "object" -> object(schema, depth);
      case "array" -> array(schema, depth);
      case "string" -> JSON.textNode(text(schema));
      case "boolean" -> JSON.booleanNode(random.nextBoolean());
      default -> anything();
    };
  }

  private JsonNode object(JsonNode schema, int depth) {
    ObjectNode object = JSON.objectNode();
    schema
        .path("properties")
        .properties()
        .forEach(
            property -> {
              if (depth < 5 && random.nextInt(4) > 0) {
                object.set(property.getKey(), value(property.getValue(), depth + 1));
              }
            });
    return object;
  }

  private JsonNode array(JsonNode schema, int depth) {
    ArrayNode array = JSON.arrayNode();
    for (int i = random.nextInt(3); i > 0; i--) {
      array.add(value(schema.path("items"), depth + 1));
    }
    return array;
  }

  private String text(JsonNode schema) {
    int bound = Math.min(schema.path("maxLength").asInt(100), LONG);
    return switch (random.nextInt(4)) {
      case 0 -> odd();
      case 1 -> "x".repeat(bound + 1);
      case 2 -> "x".repeat(bound);
      default -> schema.path("pattern").asText("hello").replace("_?[A-Za-z0-9]+", "_1");
    };
  }

  private JsonNode anything() {
    return switch (random.nextInt(6)) {
      case 0 -> JSON.nullNode();
      case 1 -> JSON.numberNode(random.nextLong());
      case 2 -> JSON.numberNode(new BigDecimal("1e400"));
      case 3 -> JSON.arrayNode();
      case 4 -> JSON.objectNode();
      default -> JSON.textNode(odd());
    };
  }

  /** Returns text that could be parsed as another type. */
  String odd() {
    return ODD.get(random.nextInt(ODD.size()));
  }

  /** Returns a query parameter, often out of bounds. */
  String parameter(JsonNode schema) {
    return switch (random.nextInt(5)) {
      case 0 -> odd();
      case 1 -> Long.toString(random.nextLong());
      case 2 -> "9".repeat(40);
      case 3 -> schema.path("maximum").asText(text(schema));
      default -> schema.path("default").asText("true");
    };
  }

  private byte[] broken(byte[] bytes) {
    for (int i = 0; i < 3 && bytes.length > 0; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) (0x80 + random.nextInt(0x80));
    }
    return bytes;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

package dev.openwork.router.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Parses and writes JSON trees. */
public final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .disable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  private Json() {}

  /** Returns a new, empty object. */
  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** Parses a text; returns empty if it is not valid JSON. */
  public static Optional<JsonNode> parse(String text) {
    try {
      return Optional.of(read(text));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** Parses a text. The exception contains the line and column but no part of the text. */
  public static JsonNode read(String text) throws JsonProcessingException {
    return MAPPER.readTree(text);
  }

  /** Returns the tree as one line. */
  public static String write(JsonNode tree) {
    return tree.toString();
  }

  /** Returns the tree with line breaks and indentation. */
  public static String pretty(JsonNode tree) {
    return tree.toPrettyString() + "\n";
  }
}

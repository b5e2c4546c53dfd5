package dev.openwork.server.opencode;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.LRUMap;
import com.fasterxml.jackson.databind.util.LookupCache;
import dev.openwork.server.domain.Failure;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.model.WorkspaceEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Reads and writes opencode's JSON; ignores unknown properties. */
final class OpencodeJson {
  private final LookupCache<Object, JavaType> types =
      new LRUMap<>(16, 400); // not shared, so that it does not pin classes of a generation
  private final ObjectMapper mapper =
      JsonMapper.builder()
          .typeFactory(TypeFactory.defaultInstance().withCache(types))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
          .build();

  OpencodeJson() {
    mapper.registerSubtypes(WorkspaceEvent.class.getPermittedSubclasses());
  }

  JsonNode tree(String json) throws JsonProcessingException {
    return mapper.readTree(json);
  }

  <T> T convert(JsonNode json, Class<T> type) throws JsonProcessingException {
    return mapper.treeToValue(json, type);
  }

  /** Reads a response; fails with {@code bad_gateway} if it is not of the type. */
  <T> T read(byte[] json, TypeReference<T> type) {
    try {
      T value = mapper.readValue(json, type);
      if (value == null) {
        throw new Failure(
            FailureCode.BAD_GATEWAY, "opencode returned an unexpected response: null");
      }
      return value;
    } catch (IOException e) {
      String what =
          e instanceof JsonProcessingException j ? j.getOriginalMessage() : e.getMessage();
      throw new Failure(
          FailureCode.BAD_GATEWAY, "opencode returned an unexpected response: " + what);
    }
  }

  /** Returns the message of an error response; empty if it has none. */
  String problem(byte[] body) {
    try {
      JsonNode error = mapper.readTree(body);
      return error.path("data").path("message").asText(error.path("message").asText(""));
    } catch (IOException e) {
      return "";
    }
  }

  /** Writes a request; fails with {@code invalid_request} if it cannot be encoded in UTF-8. */
  String write(Object value) {
    try {
      String json = mapper.writeValueAsString(value);
      if (!StandardCharsets.UTF_8.newEncoder().canEncode(json)) {
        throw Failure.invalid("body", "must not contain an unpaired surrogate; remove it");
      }
      return json;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Cannot write as JSON: " + value, e);
    }
  }
}

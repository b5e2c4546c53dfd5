package dev.openwork.sdk.schema;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads a union without a discriminator: as the first member that knows all properties and whose
 * required ones are present, else as the first member whose required properties are present.
 *
 * @param <T> the union
 */
public abstract class UnionDeserializer<T> extends JsonDeserializer<T> {
  private final Function<JsonNode, T> unknown;
  private final List<Class<? extends T>> members;

  /**
   * Creates a deserializer.
   *
   * @param unknown creates the value for JSON that no member can represent
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  protected UnionDeserializer(Function<JsonNode, T> unknown, Class<? extends T>... members) {
    this.unknown = unknown;
    this.members = List.of(members);
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    JsonNode json = context.readTree(parser);
    ObjectReader lenient =
        parser.getCodec() instanceof ObjectMapper mapper
            ? mapper.reader()
            : (ObjectReader) parser.getCodec();
    ObjectReader strict = lenient.with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    return first(json, strict).or(() -> first(json, lenient)).orElseGet(() -> unknown.apply(json));
  }

  private Optional<T> first(JsonNode json, ObjectReader reader) {
    return json.isObject()
        ? members.stream().flatMap(member -> read(json, reader, member).stream()).findFirst()
        : Optional.empty();
  }

  private Optional<T> read(JsonNode json, ObjectReader reader, Class<? extends T> member) {
    try {
      return Optional.ofNullable(reader.treeToValue(json, member));
    } catch (JsonProcessingException noMember) {
      return Optional.empty();
    }
  }
}

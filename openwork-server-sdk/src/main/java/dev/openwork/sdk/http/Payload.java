package dev.openwork.sdk.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of a successful response. Most bodies are envelopes, of which an operation returns
 * the data.
 *
 * @param <T> what the operation returns
 */
public final class Payload<T extends @Nullable Object> {
  private static final String JSON = "application/json";

  private final String accept;
  private final Reader<T> reader;

  private Payload(String accept, Reader<T> reader) {
    this.accept = accept;
    this.reader = reader;
  }

  private interface Reader<T extends @Nullable Object> {
    T read(ObjectMapper json, String body, Function<String, T> loader)
        throws JsonProcessingException;
  }

  /** An envelope, of which only what operations return is read. */
  private record Envelope<T>(
      @JsonProperty("data") @Nullable T data, @JsonProperty("meta") @Nullable Meta meta) {}

  private record Meta(@JsonProperty("nextCursor") @Nullable String nextCursor) {}

  /** Returns a payload that is the data of an envelope. */
  public static <T> Payload<T> data(Class<T> type) {
    return enveloped(types -> types.constructType(type));
  }

  /** Returns a payload that is the data of an envelope. */
  public static <T> Payload<T> data(TypeReference<T> type) {
    return enveloped(types -> types.constructType(type));
  }

  /** Returns a payload that is the list of an envelope. */
  public static <T> Payload<List<T>> list(Class<T> type) {
    return enveloped(types -> types.constructCollectionType(List.class, type));
  }

  /** Returns a payload that is the map of an envelope. */
  public static <T> Payload<Map<String, T>> map(Class<T> type) {
    return enveloped(types -> types.constructMapType(Map.class, String.class, type));
  }

  /** Returns a payload that is the list of an envelope, with the cursor of the next page. */
  public static <T> Payload<Page<T>> page(Class<T> type) {
    return new Payload<>(
        JSON,
        (json, body, loader) -> {
          JavaType list = json.getTypeFactory().constructCollectionType(List.class, type);
          Envelope<List<T>> envelope = read(json, body, list);
          Meta meta = envelope.meta();
          return new Page<>(present(envelope), meta == null ? null : meta.nextCursor(), loader);
        });
  }

  /** Returns a payload that is the whole body, as JSON. */
  public static <T> Payload<T> body(Class<T> type) {
    return new Payload<>(JSON, (json, body, loader) -> json.readValue(body, type));
  }

  /** Returns a payload that is the whole body, as JSON. */
  public static <T> Payload<T> body(TypeReference<T> type) {
    return new Payload<>(JSON, (json, body, loader) -> json.readValue(body, type));
  }

  /** Returns a payload that is the whole body, as text. */
  public static Payload<String> text() {
    return new Payload<>("text/plain", (json, body, loader) -> body);
  }

  /** Returns a payload that is nothing; a body is ignored. */
  public static Payload<@Nullable Void> none() {
    Reader<@Nullable Void> nothing = (json, body, loader) -> null;
    return new Payload<@Nullable Void>(JSON, nothing);
  }

  String accept() {
    return accept;
  }

  /** Reads a body; {@code loader} sends the request again with another cursor. */
  T read(ObjectMapper json, String body, Function<String, T> loader)
      throws JsonProcessingException {
    return reader.read(json, body, loader);
  }

  private static <T> Payload<T> enveloped(Function<TypeFactory, JavaType> type) {
    return new Payload<>(
        JSON,
        (json, body, loader) -> {
          Envelope<T> envelope = read(json, body, type.apply(json.getTypeFactory()));
          return present(envelope);
        });
  }

  private static <T> Envelope<T> read(ObjectMapper json, String body, JavaType type)
      throws JsonProcessingException {
    return json.readValue(
        body, json.getTypeFactory().constructParametricType(Envelope.class, type));
  }

  private static <T> T present(@Nullable Envelope<T> envelope) throws JsonMappingException {
    T data = envelope == null ? null : envelope.data();
    if (data == null) {
      throw new JsonMappingException(null, "The envelope has no data");
    }
    return data;
  }
}

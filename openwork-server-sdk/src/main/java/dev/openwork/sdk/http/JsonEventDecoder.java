package dev.openwork.sdk.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.openwork.sdk.sse.EventDecoder;
import dev.openwork.sdk.sse.SseEvent;
import java.util.Optional;

/** Reads the data of an event as JSON of a type of the contract. */
final class JsonEventDecoder<T> implements EventDecoder<T> {
  private final ObjectMapper json;
  private final TypeReference<T> type;

  JsonEventDecoder(ObjectMapper json, TypeReference<T> type) {
    this.json = json;
    this.type = type;
  }

  @Override
  public Optional<T> decode(SseEvent event) {
    try {
      return Optional.ofNullable(json.readValue(event.data(), type));
    } catch (JsonProcessingException notOfTheContract) {
      return Optional.empty();
    }
  }
}

package dev.openwork.server.resources;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list that never changes and is answered often: it is written as JSON once, and copied from then
 * on. Only for one mapper.
 *
 * @param <T> what is in it
 */
public final class PrerenderedList<T> extends AbstractList<T> implements JsonSerializable {
  private final List<T> items;
  private volatile @Nullable SerializableString json;

  /** A copy of this list. */
  public PrerenderedList(List<T> items) {
    this.items = List.copyOf(items);
  }

  @Override
  public T get(int index) {
    return items.get(index);
  }

  @Override
  public int size() {
    return items.size();
  }

  @Override
  public void serialize(JsonGenerator generator, SerializerProvider serializers)
      throws IOException {
    SerializableString rendered = json;
    if (rendered == null) {
      ObjectMapper mapper = (ObjectMapper) generator.getCodec();
      rendered = new SerializedString(mapper.writeValueAsString(items));
      json = rendered;
    }
    generator.writeRawValue(rendered);
  }

  /** A list has no type to tell. */
  @Override
  public void serializeWithType(
      JsonGenerator generator, SerializerProvider serializers, TypeSerializer type)
      throws IOException {
    serialize(generator, serializers);
  }
}

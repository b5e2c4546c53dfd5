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
 * An immutable list that is serialized to JSON once and then copied. Valid for one mapper only.
 *
 * @param <T> the type of the elements
 */
public final class PrerenderedList<T> extends AbstractList<T> implements JsonSerializable {
  private final List<T> items;
  private volatile @Nullable SerializableString json;

  /** Copies a list. */
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

  /** Omits the type, since a list has none. */
  @Override
  public void serializeWithType(
      JsonGenerator generator, SerializerProvider serializers, TypeSerializer type)
      throws IOException {
    serialize(generator, serializers);
  }
}

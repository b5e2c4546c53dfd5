package dev.openwork.server.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.LRUMap;
import com.fasterxml.jackson.databind.util.LookupCache;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * JSON as the contract describes it: times as text, absent values left out, no value taken for one
 * of another type, and nothing taken that the contract does not name or that is said twice.
 */
public final class WireJson {
  /** How deep objects and arrays may lie in each other. */
  private static final int DEEPEST = 100;

  private WireJson() {}

  /**
   * Writes values of this type, which may be one of several kinds. How is found out at the first of
   * them, for a start should not wait for it.
   */
  public static <T> Function<T, String> writerOf(Class<T> type) {
    return new Writer<>(type);
  }

  /** A new mapper; it shares no cache that would outlive it. */
  public static ObjectMapper mapper() {
    LookupCache<Object, JavaType> types = new LRUMap<>(16, 400);
    return JsonMapper.builder(factory())
        .typeFactory(TypeFactory.defaultInstance().withCache(types))
        .addModule(new JavaTimeModule())
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .withCoercionConfig(
            LogicalType.Textual,
            text -> {
              text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
              text.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
              text.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
            })
        .defaultPropertyInclusion(
            JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
        .build();
  }

  private static JsonFactory factory() {
    return JsonFactory.builder()
        .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
        .build();
  }

  private static final class Writer<T> implements Function<T, String> {
    private final Class<T> type;
    private volatile @Nullable ObjectWriter writer;

    Writer(Class<T> type) {
      this.type = type;
    }

    @Override
    public String apply(T value) {
      try {
        ObjectWriter known = writer;
        return (known == null ? make() : known).writeValueAsString(value);
      } catch (JsonProcessingException e) {
        throw new IllegalArgumentException("Cannot be written as JSON: " + value, e);
      }
    }

    private ObjectWriter make() {
      ObjectWriter made = mapper().writerFor(type);
      writer = made;
      return made;
    }
  }
}

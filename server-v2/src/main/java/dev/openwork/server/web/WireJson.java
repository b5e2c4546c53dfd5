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
 * JSON as the API contract describes it: times are strings and absent values are omitted; values of
 * another type, unknown properties and duplicate properties are rejected.
 */
public final class WireJson {
  private static final int MAX_DEPTH = 100;

  private WireJson() {}

  /**
   * Returns a writer for values of this type, which may be a sealed interface. The writer is built
   * on first use, to keep startup fast.
   */
  public static <T> Function<T, String> writerOf(Class<T> type) {
    return new Writer<>(type);
  }

  /** Returns a new mapper that has its own type cache, so that no generation stays in memory. */
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
        .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
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
        return (known == null ? create() : known).writeValueAsString(value);
      } catch (JsonProcessingException e) {
        throw new IllegalArgumentException("Cannot be written as JSON: " + value, e);
      }
    }

    private ObjectWriter create() {
      ObjectWriter created = mapper().writerFor(type);
      writer = created;
      return created;
    }
  }
}

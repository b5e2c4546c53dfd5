package dev.openwork.server.contract;

import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.BasicBeanDescription;
import com.fasterxml.jackson.databind.introspect.BasicClassIntrospector;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Introspects each class once, whereas swagger-core introspects a class again for each of its
 * properties. The configuration of a mapper with this introspector must not change after its first
 * use. Holds references to the classes. Not thread-safe.
 */
final class CachedIntrospector extends BasicClassIntrospector {
  private static final long serialVersionUID = 1;

  private final transient Map<JavaType, BasicBeanDescription> written = new HashMap<>();
  private final transient Map<JavaType, BasicBeanDescription> read = new HashMap<>();
  private final transient Map<JavaType, BasicBeanDescription> annotated = new HashMap<>();

  /** Adds a new introspector to a mapper. */
  static ObjectMapper addTo(ObjectMapper mapper) {
    CachedIntrospector introspector = new CachedIntrospector();
    return mapper
        .setConfig(mapper.getSerializationConfig().with(introspector))
        .setConfig(mapper.getDeserializationConfig().with(introspector));
  }

  @Override
  public BasicBeanDescription forSerialization(
      SerializationConfig config, JavaType type, @Nullable MixInResolver mixIns) {
    return written.computeIfAbsent(type, key -> super.forSerialization(config, key, mixIns));
  }

  @Override
  public BasicBeanDescription forDeserialization(
      DeserializationConfig config, JavaType type, @Nullable MixInResolver mixIns) {
    return read.computeIfAbsent(type, key -> super.forDeserialization(config, key, mixIns));
  }

  @Override
  public BasicBeanDescription forClassAnnotations(
      MapperConfig<?> config, JavaType type, @Nullable MixInResolver mixIns) {
    return annotated.computeIfAbsent(type, key -> super.forClassAnnotations(config, key, mixIns));
  }
}

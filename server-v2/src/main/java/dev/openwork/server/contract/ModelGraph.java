package dev.openwork.server.contract;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.ReferenceTypeUtils;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Resolves types and all types that they refer to, each once. A type that refers to itself gets its
 * incomplete model. Not thread-safe.
 */
@SuppressWarnings("rawtypes") // the types of the interface
final class ModelGraph implements ModelConverterContext {
  private final List<ModelConverter> converters;
  private final Map<String, Schema> models = new TreeMap<>();
  private final Map<Key, @Nullable Schema> resolved = new HashMap<>();
  private final Map<JavaType, String> references = new HashMap<>();

  ModelGraph(List<ModelConverter> converters) {
    this.converters = List.copyOf(converters);
  }

  @Override
  public @Nullable Schema resolve(AnnotatedType type) {
    AnnotatedType content = ReferenceTypeUtils.unwrapReference(type);
    if (content != null) {
      return resolve(content);
    }
    return isPlain(type) ? resolveReference(type) : resolveOnce(type);
  }

  /** Returns whether a reference to the type without further properties is sufficient. */
  private static boolean isPlain(AnnotatedType type) {
    return type.isResolveAsRef()
        && !type.isSkipOverride()
        && !type.isSubtype()
        && type.isIncludePropertiesWithoutJSONView()
        && type.getJsonViewAnnotation() == null
        && type.getName() == null
        && (type.getCtxAnnotations() == null || type.getCtxAnnotations().length == 0);
  }

  private @Nullable Schema resolveReference(AnnotatedType type) {
    JavaType key = TypeFactory.defaultInstance().constructType(type.getType());
    String known = references.get(key);
    if (known != null) {
      return reference(known);
    }
    Schema schema = resolveOnce(type);
    if (schema != null && schema.get$ref() != null && schema.equals(reference(schema.get$ref()))) {
      references.put(key, schema.get$ref());
    }
    return schema;
  }

  private static Schema reference(String ref) {
    return new Schema<>().$ref(ref);
  }

  private @Nullable Schema resolveOnce(AnnotatedType type) {
    Key key = new Key(type);
    if (resolved.containsKey(key)) {
      return resolved.get(key);
    }
    resolved.put(key, null);
    Iterator<ModelConverter> chain = getConverters();
    Schema schema = chain.next().resolve(type, this, chain);
    if (schema == null) {
      resolved.remove(key);
    } else {
      resolved.put(key, schema);
      if (schema.getName() != null) {
        models.put(schema.getName(), schema);
      }
    }
    return schema;
  }

  @Override
  public void defineModel(String name, Schema model) {
    models.put(name, model);
  }

  @Override
  public void defineModel(String name, Schema model, Type type, @Nullable String previous) {
    defineModel(name, model, new AnnotatedType(type), previous);
  }

  @Override
  public void defineModel(
      String name, Schema model, @Nullable AnnotatedType type, @Nullable String previous) {
    models.put(name, model);
    if (previous != null && !previous.isBlank() && !previous.equals(name)) {
      models.remove(previous);
    }
    if (type != null && type.getType() != null) {
      resolved.put(new Key(type), model);
    }
  }

  @Override
  public Map<String, Schema> getDefinedModels() {
    return Collections.unmodifiableMap(models);
  }

  @Override
  public Iterator<ModelConverter> getConverters() {
    return converters.iterator();
  }

  /**
   * A type with everything that its schema depends on. The equality of {@code AnnotatedType}
   * ignores two of its properties, and its hash code reads all annotations by reflection.
   */
  private record Key(AnnotatedType type, boolean asReference, boolean skipOverride) {
    Key(AnnotatedType type) {
      this(type, type.isResolveAsRef(), type.isSkipOverride());
    }

    /** Replaces the generated method, with which the JVM would keep a class loader in memory. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key that
          && asReference == that.asReference
          && skipOverride == that.skipOverride
          && type.equals(that.type);
    }

    /** Includes the parent, because many properties have the same name and type. */
    @Override
    public int hashCode() {
      if (!type.isSchemaProperty()) {
        return type.getType().hashCode();
      }
      Schema parent = type.getParent();
      return Objects.hash(
          type.getType(), type.getPropertyName(), parent == null ? null : parent.getName());
    }
  }
}

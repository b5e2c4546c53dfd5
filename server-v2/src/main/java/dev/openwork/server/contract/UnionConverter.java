package dev.openwork.server.contract;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Describes a sealed interface as {@code oneOf} its kinds, told apart by the property that Jackson
 * writes. Each kind gets that property, with the one value it can have.
 */
final class UnionConverter implements ModelConverter {

  @Override
  @SuppressWarnings("rawtypes") // as the interface has it
  public @Nullable Schema resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    Class<?> raw = TypeFactory.defaultInstance().constructType(type.getType()).getRawClass();
    JsonTypeInfo info = raw.getAnnotation(JsonTypeInfo.class);
    if (!raw.isSealed() || info == null) {
      Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
      if (schema != null) {
        mark(raw, RecordConverter.definition(schema, context));
      }
      return schema;
    }
    String name = raw.getSimpleName();
    if (!context.getDefinedModels().containsKey(name)) {
      context.defineModel(name, union(info.property(), raw, context));
    }
    return ref(name);
  }

  private static Schema<?> union(String property, Class<?> sealed, ModelConverterContext context) {
    Discriminator discriminator = new Discriminator().propertyName(property);
    Schema<?> union = new JsonSchema().discriminator(discriminator);
    for (Map.Entry<String, Class<?>> entry : kinds(sealed).entrySet()) {
      String value = entry.getKey();
      Class<?> kind = entry.getValue();
      context.resolve(new AnnotatedType(kind).resolveAsRef(true));
      String name = kind.getSimpleName();
      union.addOneOfItem(ref(name));
      discriminator.mapping(value, Components.COMPONENTS_SCHEMAS_REF + name);
    }
    return union;
  }

  /** By the value that tells them apart: compilers differ in the order of permitted subclasses. */
  private static SortedMap<String, Class<?>> kinds(Class<?> sealed) {
    SortedMap<String, Class<?>> kinds = new TreeMap<>();
    for (Class<?> kind : sealed.getPermittedSubclasses()) {
      JsonTypeName name = kind.getAnnotation(JsonTypeName.class);
      kinds.put(requireNonNull(name, kind.getName()).value(), kind);
    }
    return kinds;
  }

  /** A kind is the same wherever it is met, in its union or by itself. */
  private static void mark(Class<?> kind, Schema<?> model) {
    JsonTypeName name = kind.getAnnotation(JsonTypeName.class);
    for (Class<?> union : kind.getInterfaces()) {
      JsonTypeInfo info = union.getAnnotation(JsonTypeInfo.class);
      if (name != null && info != null && union.isSealed() && model.getProperties() != null) {
        mark(model, info.property(), name.value());
      }
    }
  }

  private static void mark(Schema<?> kind, String property, String value) {
    Map<String, Schema<?>> properties = new LinkedHashMap<>();
    Schema<Object> fixed = new JsonSchema();
    fixed.addType("string");
    fixed.setDefault(value);
    // an enum or const of one makes generated Java fail to compile
    fixed.setPattern("^" + value.replace(".", "\\.") + "$");
    properties.put(property, fixed);
    kind.getProperties().forEach((name, schema) -> properties.put(name, (Schema<?>) schema));
    kind.setProperties(new LinkedHashMap<>(properties));
    Set<String> required = new LinkedHashSet<>(List.of(property));
    required.addAll(requireNonNullElse(kind.getRequired(), List.of()));
    kind.setRequired(List.copyOf(required));
  }

  private static Schema<?> ref(String name) {
    return new JsonSchema().$ref(Components.COMPONENTS_SCHEMAS_REF + name);
  }
}
